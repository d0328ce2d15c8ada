package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.refusal.Trouble;

/** A disk that is too full for the threads that merge, which nobody waits for. */
@Tag("FOUND-09")
class MergesFailQuietlyTest {

    private static final Logger LOG = Logger.getLogger(Merges.class.getName());
    private final BlockingQueue<LogRecord> said = new LinkedBlockingQueue<>();
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(listener);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void a_full_disk_is_one_line_of_the_log_and_nothing_on_the_console() throws Exception {
        var index = new SearchIndex(FullForMerges::new, "es");
        try {
            for (long id = 1; index.isWritable(); id++) {
                index.put(List.of(Entries.entry(id, "Camisa").done()));
                index.refresh();
            }
        } catch (IllegalStateException closed) {
            // Who writes while the merge closes the writer is told by whatever was closed first, or of the failure itself.
            assertTrue(closed instanceof AlreadyClosedException || Trouble.behind(closed).isPresent(), closed::toString);
        }
        var line = said.poll(90, TimeUnit.SECONDS);
        assertNotNull(line, "nothing was said");
        assertEquals(Level.WARNING, line.getLevel());
        assertTrue(line.getMessage().endsWith("No space left on device"), line.getMessage());
        assertNull(line.getThrown());
        index.close();
        assertEquals(List.of(), List.copyOf(uncaught));
        assertEquals(List.of(), List.copyOf(said));
    }

    private static final class FullForMerges extends FilterDirectory {

        FullForMerges() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (context.context() == IOContext.Context.MERGE) {
                throw new IOException(name + ": No space left on device");
            }
            return super.createOutput(name, context);
        }
    }
}
