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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SRCH-01")
@Tag("CAT-18")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodesAreFoundTest {

    @TempDir
    Path folder;
    private SearchIndex index;

    @BeforeEach
    void fill() {
        index = Entries.index(folder, "es", entry(1, "Camisa").code("AB-123-XL"), entry(2, "Camisa").code("AB-124-M"),
                entry(3, "Crema 123").code("ZZ9"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-123-XL", "ab-123-xl", "AB123XL", "ab 123 xl", "AB.123.XL", "camisa AB-123-XL"})
    void a_code_is_found_however_its_parts_are_divided(String typed) {
        assertEquals(List.of(1L), Entries.found(index, typed));
    }

    @Test
    void the_beginning_of_a_code_finds_all_codes_that_go_on_from_it() {
        assertEquals(List.of(1L, 2L), Entries.found(index, "AB-12").stream().sorted().toList());
    }

    @Test
    void a_code_that_is_off_by_one_is_not_taken_for_another_one() {
        assertEquals(List.of(), Entries.found(index, "AB-999-XL"));
    }
}
