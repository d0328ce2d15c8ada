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
import org.junit.jupiter.api.Tag;
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
        var reader = new CsvReader(new Megabytes("heading\n", 10), ',', faults::add);
        reader.next();
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

    @Test
    @Tag("FOUND-06")
    void a_heading_of_700_cells_of_a_megabyte_is_refused_without_keeping_it() throws IOException {
        var row = new CsvReader(new Megabytes("", 700, ','), ',', faults::add).next();
        assertTrue(row.broken());
        assertEquals(List.of(CsvFault.Kind.ROW_TOO_LARGE), faults.stream().map(CsvFault::kind).toList(), "said once");
        assertTrue(characters(row) <= CsvReader.MAX_HEADING, () -> "kept " + characters(row));
    }

    @Test
    @Tag("FOUND-06")
    void a_row_of_many_large_cells_is_reported_once_and_the_next_row_is_read() throws IOException {
        var cell = "x".repeat(CsvReader.MAX_CELL - 1);
        var rows = read("a,b\n" + "%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s\n".formatted(cell) + "c,d\n");
        assertEquals(List.of(new CsvFault(2, 5, CsvFault.Kind.ROW_TOO_LARGE, "xxxx")), faults);
        assertTrue(rows.get(1).broken());
        assertTrue(characters(rows.get(1)) <= CsvReader.MAX_ROW);
        assertEquals(List.of("c", "d"), rows.get(2).cells());
        assertFalse(rows.get(2).broken());
    }

    private static int characters(CsvRow row) {
        return row.cells().stream().mapToInt(String::length).sum();
    }

    private List<CsvRow> read(String text) throws IOException {
        var reader = new CsvReader(new StringReader(text), ',', faults::add);
        var rows = new ArrayList<CsvRow>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }

    /** So many million letters after a beginning: in one cell, or with a delimiter after every million. */
    private static final class Megabytes extends Reader {
        private static final int MEGABYTE = 1_000_000;
        private final String beginning;
        private final long most;
        private final char between;
        private long done;

        Megabytes(String beginning, int megabytes) {
            this(beginning, megabytes, 'x');
        }

        Megabytes(String beginning, int megabytes, char between) {
            this.beginning = beginning;
            this.most = beginning.length() + (long) megabytes * MEGABYTE;
            this.between = between;
        }

        @Override
        public int read(char[] into, int from, int length) {
            int at = 0;
            for (; at < length && done < most; at++, done++) {
                into[from + at] = done < beginning.length() ? beginning.charAt((int) done) : done % MEGABYTE == MEGABYTE - 1 ? between : 'x';
            }
            return at == 0 ? -1 : at;
        }

        @Override
        public void close() {
            done = most;
        }
    }
}
