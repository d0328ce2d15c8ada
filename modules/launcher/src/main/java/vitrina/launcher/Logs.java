package vitrina.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Logs go to {@code VITRINA_HOME/logs}, one line a record with the thread's name, which is the request's id. */
final class Logs {

    private static final int FILE_BYTES = 20 << 20;
    private static final int CAUSES = 10;
    private static final List<String> OF_JAVA = List.of("java.", "jdk.", "sun.");
    /** As the server and the system say it. */
    private static final List<String> HUNG_UP = List.of("Connection is closed", "Connection closed", "Broken pipe", "Connection reset",
            "HttpBrokenContentException");
    /** What they do is told, not only what goes wrong: the product, and whoever changes its database. Kept, or their levels would be forgotten. */
    private static final List<Logger> TALKING = List.of(Logger.getLogger("vitrina"), Logger.getLogger("org.flywaydb.core.internal.command"));
    private static Handler file;

    private Logs() {
    }

    static void configure(Path home) {
        try {
            Files.createDirectories(home.resolve("logs"));
            var configuration = Files.writeString(home.resolve("logging.properties"), """
                    handlers=java.util.logging.FileHandler
                    java.util.logging.FileHandler.pattern=%s
                    java.util.logging.FileHandler.limit=%s
                    java.util.logging.FileHandler.count=2
                    java.util.logging.FileHandler.append=true
                    java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                    .level=WARNING
                    vitrina.level=INFO
                    """.formatted(home.resolve("logs").resolve("start-%g.log"), FILE_BYTES));
            System.setProperty("java.util.logging.config.file", configuration.toString());
            LogManager.getLogManager().readConfiguration();
            // What the server and its libraries print is none of the operator's sentences.
            System.setOut(new PrintStream(new FileOutputStream(home.resolve("logs").resolve("console.log").toFile()), true));
            open(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Again after the server has started, which resets logging and so closes what was open. */
    static void reopen(Path home) {
        try {
            open(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void open(Path home) throws IOException {
        if (file != null) {
            file.close();
        }
        file = new FileHandler(home.resolve("logs").resolve("vitrina-%g.log").toString(), FILE_BYTES, 5, true);
        file.setFormatter(new Line());
        file.setFilter(record -> !isHungUp(record.getThrown()));
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(file);
        root.setLevel(Level.WARNING);
        TALKING.forEach(logger -> logger.setLevel(Level.INFO));
    }

    /**
     * Whether somebody went away before the answer was written, or sent a body that has no end, which is no failure. The server logs three traces for each; who sends requests
     * ahead and hangs up would write megabytes a second, and every thread would wait for the log. Only what the server's own listener says of
     * its connections counts: a database, mail server or provider that hangs up is a failure.
     */
    static boolean isHungUp(Throwable thrown) {
        for (int depth = 0; thrown != null && depth < CAUSES; depth++, thrown = thrown.getCause()) {
            // Not by class: the product logs failures as a shortened copy that says the same.
            var said = String.valueOf(thrown);
            if (HUNG_UP.stream().anyMatch(said::contains) && isOfListener(thrown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfListener(Throwable thrown) {
        for (var frame : thrown.getStackTrace()) {
            var type = frame.getClassName();
            if (OF_JAVA.stream().noneMatch(type::startsWith)) {
                return type.startsWith("org.glassfish.grizzly.");
            }
        }
        return false;
    }

    private static final class Line extends Formatter {

        @Override
        public String format(LogRecord record) {
            var text = new StringBuilder(160).append(Instant.ofEpochMilli(record.getMillis())).append(' ')
                    .append(record.getLevel()).append(" [").append(Thread.currentThread().getName()).append("] ")
                    .append(record.getLoggerName()).append(": ").append(formatMessage(record)).append('\n');
            if (record.getThrown() != null) {
                var trace = new java.io.StringWriter();
                record.getThrown().printStackTrace(new java.io.PrintWriter(trace));
                text.append(trace);
            }
            return text.toString();
        }
    }
}
