package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionCommandTest {

    @Test
    void it_is_that_of_the_build_with_its_commit_where_there_is_one() {
        assertTrue(VersionCommand.text().matches("Vitrina \\d+\\.\\d+\\.\\d+(-\\w+)?( \\([0-9a-f]{7,40}\\))?"), VersionCommand.text());
    }
}
