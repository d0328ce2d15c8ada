package vitrina.kernel.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresAreToldBrieflyTest {

    @Test
    @Tag("FOUND-06")
    void an_overflown_stack_takes_a_page_of_the_log_and_not_a_book() {
        try {
            deeper();
        } catch (StackOverflowError overflow) {
            var told = trace(Brief.of(new IllegalStateException("m".repeat(100_000), overflow)));
            assertTrue(told.length() < 16_000, () -> "characters " + told.length());
            assertTrue(told.contains("IllegalStateException: mmm"), told);
            assertTrue(told.contains("Caused by: java.lang.StackOverflowError"), told);
            assertTrue(told.contains("FailuresAreToldBrieflyTest.deeper"), told);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // Until the stack is full.
    private static int deeper() {
        return deeper() + 1;
    }

    @Test
    @Tag("FOUND-06")
    void causes_without_end_end() {
        Exception failure = new Exception("first");
        for (int at = 0; at < 10_000; at++) {
            failure = new Exception("cause " + at, failure);
        }
        assertTrue(trace(Brief.of(failure)).length() < 30_000);
    }

    @Test
    @Tag("FOUND-09")
    void a_full_disk_and_a_database_in_trouble_are_told_from_other_failures() {
        assertEquals(Optional.of(Trouble.NO_ROOM), Trouble.behind(new UncheckedIOException(new IOException("/x: No space left on device"))));
        assertEquals(Optional.of(Trouble.NO_ROOM), Trouble.behind(new RuntimeException(new SQLException("could not extend file", "53100"))));
        assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(new RuntimeException(new SQLException("terminating connection", "57P01"))));
        assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(new RuntimeException(new SQLException("wrong password", "28P01"))));
        assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(new RuntimeException(new SQLException("deadlock detected", "40P01"))));
        assertEquals(Optional.empty(), Trouble.behind(new RuntimeException(new SQLException("duplicate key", "23505"))));
        assertEquals(Optional.empty(), Trouble.behind(new IllegalArgumentException("No space left on device")));
    }

    @ParameterizedTest
    @Tag("FOUND-14")
    @CsvSource(delimiter = '|', value = {
        "NO_DATABASE | An I/O error occurred while sending to the backend.",
        "NO_DATABASE | FATAL: terminating connection due to unexpected postmaster exit",
        "NO_DATABASE | This connection has been closed.",
        "NO_ROOM     | ERROR: could not write to file \"base/pgsql_tmp/1\": No space left on device",
        "            | ERROR: duplicate key value violates unique constraint \"cms_item_position\"",
        "            | ERREUR: la valeur d'une clé dupliquée rompt la contrainte unique"})
    void a_commit_that_the_database_cut_is_told_from_one_that_it_refused(Trouble trouble, String said) {
        var commit = new XAException("jakarta.resource.spi.LocalTransactionException: " + said);
        commit.errorCode = XAException.XAER_RMERR;
        var system = new SystemException();
        system.initCause(commit);
        assertEquals(Optional.ofNullable(trouble), Trouble.behind(new TransactionalException("exception during commit " + system, system)));
    }

    @Test
    @Tag("FOUND-14")
    void a_pool_without_a_connection_is_trouble_whoever_asks_it() {
        var pool = new ResourceAllocationException("Error in allocating a connection. Cause: Got exception during XAResource.start:");
        assertEquals(Optional.of(Trouble.NO_DATABASE), Trouble.behind(new RuntimeException(new SQLException(pool.getMessage(), pool))));
    }

    @Test
    @Tag("FOUND-14")
    void trouble_of_the_machine_is_told_without_the_places_in_the_code() {
        var told = trace(Brief.of(new IllegalStateException("page", new SQLException("The database does not answer", "08001"))));
        assertEquals(List.of("java.lang.IllegalStateException: page", "Caused by: java.sql.SQLException: The database does not answer"),
                told.lines().toList());
    }

    private static String trace(Throwable failure) {
        var out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out, true));
        return out.toString();
    }
}
