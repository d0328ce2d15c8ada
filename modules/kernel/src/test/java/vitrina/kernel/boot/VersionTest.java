package vitrina.kernel.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void it_is_that_of_the_build_with_its_commit_where_there_is_one() {
        assertTrue(Version.text().matches("\\d+\\.\\d+\\.\\d+(-\\w+)?( \\([0-9a-f]{7,40}\\))?"), Version.text());
    }
}
