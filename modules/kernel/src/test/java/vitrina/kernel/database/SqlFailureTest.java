package vitrina.kernel.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database meant, however deep it is wrapped. */
@Tag("FOUND-09")
class SqlFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22003", "22008"})
    void a_value_for_which_a_column_is_too_small_is_known(String state) {
        assertTrue(SqlFailure.isTooMuch(wrapped(state)));
        assertFalse(SqlFailure.isTwice(wrapped(state)));
    }

    @Test
    void what_is_there_already_is_known() {
        assertTrue(SqlFailure.isTwice(wrapped("23505")));
        assertFalse(SqlFailure.isTooMuch(wrapped("23505")));
    }

    @Test
    void a_failure_that_is_none_of_the_database_is_neither() {
        assertFalse(SqlFailure.isTwice(new IllegalStateException("x")));
        assertFalse(SqlFailure.isTooMuch(wrapped(null)));
    }

    private static Throwable wrapped(String state) {
        return new IllegalStateException(new RuntimeException(new SQLException("too much", state)));
    }
}
