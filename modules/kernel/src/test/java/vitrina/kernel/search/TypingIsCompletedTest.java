package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vitrina.kernel.search.Entries.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("SRCH-01")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypingIsCompletedTest {

    @TempDir
    Path folder;
    private SearchIndex index;

    @BeforeEach
    void fill() {
        index = Entries.index(folder, "es",
                entry(1, "Zapatos rojos").keywords("Calzado").code("ZR-77").phrases("Zapatos rojos", "Zapatos"),
                entry(2, "Zapatos negros").keywords("Calzado").phrases("Zapatos negros", "Zapatos"),
                entry(3, "Limpiador").keywords("Zapatería").phrases("Limpiador", "Zapatería"),
                entry(4, "Zapatos de México").flags("market:MX"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void the_last_word_may_be_unfinished_and_names_come_before_keywords() {
        assertEquals(List.of(1L, 2L, 3L), typed("zapat"));
        assertEquals(List.of(1L), typed("zapatos ro"));
        assertEquals(List.of(1L, 2L), typed("calza"));
    }

    @Test
    void accents_are_not_needed_and_a_code_may_be_unfinished() {
        assertEquals(List.of(3L), typed("ZAPATERI"));
        assertEquals(List.of(1L), typed("zr-7"));
    }

    @Test
    void nothing_typed_proposes_nothing() {
        assertEquals(List.of(), typed("   "));
        assertEquals(List.of(), index.phrases("market:CO", " ", 5));
    }

    @Test
    void phrases_of_most_entries_come_first_and_only_those_of_the_market() {
        assertEquals(List.of("Zapatos", "Zapatería", "Zapatos negros", "Zapatos rojos"), index.phrases("market:CO", "zapat", 5));
        assertEquals(List.of("Zapatería"), index.phrases("market:CO", "ZAPATERI", 5));
        assertEquals(List.of(), index.phrases("market:MX", "zapat", 5));
    }

    private List<Long> typed(String text) {
        return index.typed(SearchRequest.of(text, Entries.CO).uncounted());
    }
}
