package vitrina.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of an import is there as long as the import may still go on. */
@Tag("FOUND-09")
class ImportsKeepTheirFilesTest {

    @ParameterizedTest
    @EnumSource
    void a_file_is_needed_until_the_import_is_over(ImportState state) {
        var condition = new Imports().fileColumns().getFirst().condition();
        assertTrue(condition.startsWith("state not in ("), condition);
        assertEquals(state.isFinal(), condition.contains("'" + state + "'"), condition);
    }
}
