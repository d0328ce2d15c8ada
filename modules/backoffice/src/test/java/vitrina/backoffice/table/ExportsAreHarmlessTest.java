package vitrina.backoffice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.money.Money;

@Tag("Q17")
class ExportsAreHarmlessTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+57 300", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0", "＝1", "|calc"})
    void what_a_spreadsheet_would_run_is_quoted(String dangerous) {
        assertEquals("'" + dangerous, Cells.harmless(dangerous));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "Crema = suave", "a@b.example", "3-4", "50 %"})
    void ordinary_text_stays_as_it_is(String text) {
        assertEquals(text, Cells.harmless(text));
    }

    @Test
    void csv_quotes_what_would_break_a_line_and_knows_values() throws IOException {
        var text = csv("say \"hi\", ok", Money.of("45900", "COP"), Instant.parse("2026-03-01T04:30:00Z"), null, List.of("es", "=pt"), -3);
        assertEquals("\ufeff\"say \"\"hi\"\", ok\",45900,2026-02-28 23:30,,\"es, '=pt\",-3\r\n", text);
    }

    @Test
    void a_workbook_holds_text_as_text_and_no_formula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "orders", BOGOTA)) {
            sheet.row(List.of("number", "name"));
            sheet.row(List.of("CO-1", "=HYPERLINK(\"http://x\")"));
        }
        var cells = entry(out.toByteArray(), "xl/worksheets/sheet1.xml") + entry(out.toByteArray(), "xl/sharedStrings.xml");
        assertFalse(cells.contains("<f>"));
        assertTrue(cells.contains("HYPERLINK"));
    }

    private static String csv(Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out, BOGOTA)) {
            sheet.row(Arrays.asList(values));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String entry(byte[] archive, String name) throws IOException {
        var file = Files.write(Files.createTempFile("export", ".xlsx"), archive);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
