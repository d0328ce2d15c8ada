package vitrina.catalog.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final List<String> HOSTILE = List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "-12.50", "plain", "a,\"b\"\nc",
            " x ");

    @Test
    @Tag("Q17")
    void the_file_for_people_never_starts_a_formula_and_leaves_numbers_alone() throws IOException {
        var cells = written(true);
        assertEquals(List.of("'=1+1", "'+cmd|' /C calc'!A0", "'-2+3", "'@SUM(A1)", "'\tx", "-12.50", "plain", "a,\"b\"\nc", " x "), cells);
    }

    @Test
    void the_exact_file_is_read_back_as_it_was_written() throws IOException {
        assertEquals(HOSTILE, written(false));
    }

    private static List<String> written(boolean forSpreadsheet) throws IOException {
        var out = new StringWriter();
        (forSpreadsheet ? CsvWriter.forSpreadsheet(out) : CsvWriter.exact(out)).write(HOSTILE);
        try (var reader = new CsvReader(new StringReader(out.toString()), ',', fault -> {})) {
            return reader.next().cells();
        }
    }
}
