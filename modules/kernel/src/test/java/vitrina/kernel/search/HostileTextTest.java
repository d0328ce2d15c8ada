package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.kernel.search.Entries.entry;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.inputs.Inputs;
import vitrina.inputs.OutsideInput;

@Tag("SRCH-04")
@Tag("Q12")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextTest {

    private static final String BIG_LIST = "hostile/blns.json";

    @TempDir
    Path folder;

    @Test
    void a_query_of_ten_thousand_letters_is_answered() {
        assertAnswered(Stream.of("a".repeat(10_000), "ab cd ".repeat(2_000), "%".repeat(10_000), "\uD800".repeat(10_000), "a\u0301".repeat(5_000)));
    }

    @Test
    void syntax_of_query_languages_is_plain_text() {
        assertAnswered(Stream.of("name:*", "(((", "a AND NOT", "\"unclosed", "a~9", "/.*/", "[* TO *]", "\\", "*:*", "' OR 1=1 --", "\u0000\u001F"));
    }

    @Test
    void signs_alone_find_nothing_and_blanks_find_everything() {
        try (SearchIndex index = Entries.index(folder, "es", entry(1, "Camisa"))) {
            assertEquals(List.of(), Entries.found(index, "!!! ??? ¿¡"));
            assertEquals(List.of(1L), Entries.found(index, " \t "));
            assertEquals(List.of(1L), Entries.found(index, ""));
            assertEquals(List.of(1L), Entries.found(index, null));
        }
    }

    @Test
    @Tag("FOUND-12")
    void entries_made_of_naughty_text_are_indexed() {
        assertIndexed(Inputs.lines("naughty.txt"));
    }

    @Test
    void every_naughty_line_is_answered_in_every_language() {
        assertAnswered(Inputs.lines("naughty.txt").stream());
    }

    @Test
    @OutsideInput(BIG_LIST)
    void the_big_list_of_others_is_indexed_and_answered_too() throws IOException {
        List<String> lines;
        try (var reader = Json.createReader(Files.newBufferedReader(Inputs.outside(BIG_LIST)))) {
            lines = reader.readArray().getValuesAs(JsonString::getString);
        }
        assertTrue(lines.size() > 400);
        assertIndexed(lines);
        assertAnswered(lines.stream());
    }

    private void assertIndexed(List<String> lines) {
        try (SearchIndex index = new SearchIndex(folder.resolve("naughty"), "es")) {
            for (String line : lines) {
                index.put(List.of(entry(line.hashCode(), line).keywords(line).body(line).code(line).facet("color", line).phrases(line).done()));
            }
            index.refresh();
            assertEquals(lines.stream().map(String::hashCode).distinct().count(), index.size());
        }
    }

    private void assertAnswered(Stream<String> texts) {
        List<String> all = texts.toList();
        for (String language : List.of("es", "pt", "en")) {
            try (SearchIndex index = Entries.index(folder.resolve(language), language, entry(1, "Camisa 50%").code("AB-1"))) {
                for (String text : all) {
                    assertDoesNotThrow(() -> index.search(SearchRequest.of(text, Entries.CO)), text);
                    assertDoesNotThrow(() -> index.typed(SearchRequest.of(text, Entries.CO)), text);
                    assertDoesNotThrow(() -> index.phrases("market:CO", text, 5), text);
                }
            }
        }
    }
}
