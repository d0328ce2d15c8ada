package vitrina.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The log is not filled by who asks and goes away. */
@Tag("FOUND-06")
class WhoHangsUpIsNoFailureTest {

    private static final String[] LISTENER = {"sun.nio.ch.SocketDispatcher", "java.nio.channels.SocketChannel",
        "org.glassfish.grizzly.nio.transport.TCPNIOUtils"};
    private static final String[] DRIVER = {"sun.nio.ch.NioSocketImpl", "java.net.Socket", "org.postgresql.core.PGStream",
        "org.glassfish.grizzly.threadpool.Worker"};

    @Test
    void an_answer_that_nobody_took_is_not_logged() {
        assertTrue(Logs.isHungUp(from(new IOException("Connection is closed"), LISTENER)));
        assertTrue(Logs.isHungUp(new IllegalStateException("wrapped", new UncheckedIOException(from(new IOException("Broken pipe"), LISTENER)))));
    }

    @Test
    void nor_is_it_when_the_product_has_shortened_it() {
        var brief = new Throwable() {
            @Override
            public String toString() {
                return "java.io.IOException: Connection is closed";
            }
        };
        assertTrue(Logs.isHungUp(from(brief, LISTENER)));
    }

    @Test
    void every_other_failure_is() {
        assertFalse(Logs.isHungUp(null));
        assertFalse(Logs.isHungUp(from(new IOException("No space left on device"), LISTENER)));
        assertFalse(Logs.isHungUp(from(new IllegalStateException("It is late"), LISTENER)));
    }

    @Test
    void a_database_a_mail_server_or_a_provider_that_hangs_up_is_a_failure() {
        assertFalse(Logs.isHungUp(new SQLException("An I/O error occurred", from(new IOException("Connection reset"), DRIVER))));
        assertFalse(Logs.isHungUp(from(new IOException("Broken pipe"), DRIVER)));
        assertFalse(Logs.isHungUp(from(new IOException("Connection reset"), "java.net.http.HttpClient")));
    }

    private static <T extends Throwable> T from(T thrown, String... types) {
        thrown.setStackTrace(Arrays.stream(types).map(type -> new StackTraceElement(type, "write", null, 1)).toArray(StackTraceElement[]::new));
        return thrown;
    }
}
