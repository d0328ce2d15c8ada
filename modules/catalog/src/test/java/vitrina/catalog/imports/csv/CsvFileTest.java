package vitrina.catalog.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    private static final List<String> WORDS = List.of("Señal ç ã", "precio €");
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "windows-1252,false"})
    void recognises_the_encoding(String charset, boolean mark) throws Exception {
        for (String delimiter : List.of(",", ";", "\t")) {
            var text = (mark ? "\uFEFF" : "") + String.join(delimiter, "nombre", "otro") + "\n" + String.join(delimiter, WORDS) + "\n";
            try (var reader = file(text.getBytes(Charset.forName(charset))).open(fault -> {})) {
                assertEquals(List.of("nombre", "otro"), reader.next().cells());
                assertEquals(WORDS, reader.next().cells());
            }
        }
    }

    @Test
    void looks_for_letters_outside_ascii_to_the_end_of_the_file() throws Exception {
        var text = "name\n" + "plain\n".repeat(50_000) + "última\n";
        assertEquals(StandardCharsets.UTF_8, file(text.getBytes(StandardCharsets.UTF_8)).charset());
        assertEquals("windows-1252", file(text.getBytes(StandardCharsets.ISO_8859_1)).charset().name());
    }

    @Test
    void commas_inside_quotes_do_not_decide_the_delimiter() throws Exception {
        assertEquals(';', file("\"a,b,c\";d\n".getBytes(StandardCharsets.UTF_8)).delimiter());
    }

    @Test
    void refuses_what_is_no_text() {
        assertThrows(CsvFile.NotText.class, () -> file(new byte[0]));
        assertThrows(CsvFile.NotText.class, () -> file(new byte[] {'P', 'K', 3, 4, 0, 0, 1}));
    }

    private CsvFile file(byte[] bytes) throws IOException, CsvFile.NotText {
        return CsvFile.recognise(Files.write(folder.resolve("file.csv"), bytes));
    }
}
