package vitrina.catalog.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    private final List<CsvFault> faults = new ArrayList<>();

    @Test
    void reads_quotes_doubled_quotes_and_line_breaks_inside_a_cell() throws IOException {
        var rows = read("a,\"b \"\"c\"\", d\",\"two\r\nlines\"\r\ne,,f\n");
        assertEquals(List.of("a", "b \"c\", d", "two\nlines"), rows.get(0).cells());
        assertEquals(List.of("e", "", "f"), rows.get(1).cells());
        assertEquals(3, rows.get(1).line(), "a row begins on the line of the file, not on its number");
        assertTrue(faults.isEmpty());
    }

    @Test
    void takes_every_kind_of_line_end_and_skips_blank_rows() throws IOException {
        assertEquals(List.of("1", "2", "3", "4"), read("1\r\n\r\n2\n \n3\r4").stream().map(row -> row.cell(0)).toList());
    }

    @Test
    void a_quote_inside_an_unquoted_cell_is_a_letter() throws IOException {
        assertEquals(List.of("5\" pipe", "x"), read("5\" pipe,x").getFirst().cells());
    }

    @Test
    void an_empty_quoted_last_cell_counts() throws IOException {
        assertEquals(List.of("a", ""), read("a,\"\"").getFirst().cells());
    }

    @Test
    void text_after_a_closing_quote_is_reported_with_line_and_column_and_the_next_row_is_read() throws IOException {
        var rows = read("h1,h2\na,\"b\"c,d\ne,f\n");
        assertEquals(new CsvFault(2, 2, CsvFault.Kind.QUOTE_STRAY, "b"), faults.getFirst());
        assertTrue(rows.get(1).broken());
        assertEquals(List.of("e", "f"), rows.get(2).cells());
        assertFalse(rows.get(2).broken());
    }

    @Test
    void a_quote_that_is_never_closed_is_reported_where_it_opened() throws IOException {
        var rows = read("h1,h2\na,\"b\nc,d\n");
        assertEquals(2, faults.getFirst().line());
        assertEquals(2, faults.getFirst().column());
        assertEquals(CsvFault.Kind.QUOTE_OPEN, faults.getFirst().kind());
        assertTrue(rows.getLast().broken());
    }

    @Test
    void a_cell_of_ten_megabytes_is_refused_without_keeping_it() throws IOException {
        var reader = new CsvReader(new Megabytes(10), ',', faults::add);
        var row = reader.next();
        assertEquals(CsvFault.Kind.CELL_TOO_LARGE, faults.getFirst().kind());
        assertEquals(CsvReader.MAX_CELL, row.cells().getFirst().length());
        assertNull(reader.next());
    }

    @Test
    void more_cells_than_allowed_are_reported_once() throws IOException {
        var row = read(",".repeat(5_000)).getFirst();
        assertEquals(CsvReader.MAX_CELLS, row.cells().size());
        assertEquals(List.of(CsvFault.Kind.TOO_MANY_CELLS), faults.stream().map(CsvFault::kind).toList());
    }

    private List<CsvRow> read(String text) throws IOException {
        var reader = new CsvReader(new StringReader(text), ',', faults::add);
        var rows = new ArrayList<CsvRow>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }

    /** So many million letters in one cell. */
    private static final class Megabytes extends Reader {
        private long left;

        Megabytes(int megabytes) {
            left = megabytes * 1_000_000L;
        }

        @Override
        public int read(char[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            java.util.Arrays.fill(into, from, from + length, 'x');
            left -= length;
            return length;
        }

        @Override
        public void close() {
            left = 0;
        }
    }
}
