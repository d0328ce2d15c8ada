package vitrina.launcher;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the embedded PostgreSQL again when it ended and nobody of ours ended it, as it was started before: same port, same settings. */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Keeper.class.getName());
    /** With the pauses between them some four minutes: a disk may be made room on meanwhile. */
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** After that long it counts as well again. */
    private static final Duration WELL = Duration.ofMinutes(1);
    private static final int STARTUP_SECONDS = 60;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Path data;
    private final Duration pause;
    private final Duration well;
    private final Runnable givenUp;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Thread thread = new Thread(this::keep, "database keeper");
    private volatile Process starting;

    /** @param givenUp what is done when it does not come up again */
    Keeper(Path data, Runnable givenUp) {
        this(data, PAUSE, WELL, givenUp);
    }

    Keeper(Path data, Duration pause, Duration well, Runnable givenUp) {
        this.data = data;
        this.pause = pause;
        this.well = well;
        this.givenUp = givenUp;
        thread.setDaemon(true);
    }

    Keeper start() {
        thread.start();
        return this;
    }

    private void keep() {
        int tries = 0;
        boolean came = true;
        long since = System.nanoTime();
        while (isGone()) {
            if (came && System.nanoTime() - since > well.toNanos()) {
                tries = 0;
            }
            if (tries == 0) {
                Main.OUT.println("PostgreSQL ended by itself; it is started again.");
            } else if (tries == TRIES) {
                Main.OUT.println("PostgreSQL does not stay up; " + TRIES + " starts were in vain. Look into the logs, and whether its disk is full.");
                givenUp.run();
                return;
            } else if (stops(Math.min(LONGEST_PAUSE.toMillis(), pause.toMillis() << tries - 1))) {
                return;
            }
            tries++;
            came = restarted();
            since = System.nanoTime();
            if (came) {
                Main.OUT.println("PostgreSQL is up again.");
            }
        }
    }

    /** Waits until it is not there any more. It is asked often: only of its children does the system tell at once. @return false when Vitrina stops */
    private boolean isGone() {
        ProcessHandle process = null;
        while (!stops(LOOK.toMillis())) {
            try {
                process = process == null ? process() : process;
                if (process == null || !process.isAlive()) {
                    return true;
                }
            } catch (IOException | NumberFormatException e) {
                LOG.log(Level.FINE, "The number of PostgreSQL's process cannot be read yet", e);
            }
        }
        return false;
    }

    private boolean stops(long millis) {
        try {
            ended.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            return true;
        }
    }

    /** @return null when there is none */
    private ProcessHandle process() throws IOException {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty() ? null : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private synchronized boolean restarted() {
        if (ended.isDone()) {
            return false;
        }
        try {
            // Its first start wrote down how it was called. PostgreSQL itself makes sure that nobody of the last one is still at the data.
            var server = Path.of(Files.readString(data.resolve("postmaster.opts")).split(" \"")[0].strip());
            var command = new ArrayList<String>();
            if (LinuxUtils.isUnshareAvailable()) {
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(server.resolveSibling("pg_ctl").toString(), "-D", data.toString(),
                    "-w", "-t", String.valueOf(STARTUP_SECONDS), "restart"));
            var start = new ProcessBuilder(command).redirectErrorStream(true).start();
            starting = start;
            if (ended.isDone()) {
                start.destroy();
            }
            var output = new Thread(() -> log(start.inputReader()), "postgres output");
            output.setDaemon(true);
            output.start();
            return start.waitFor() == 0 && !ended.isDone();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "PostgreSQL cannot be started again", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it says goes to the log as long as it lives; it inherits the line of whoever starts it. */
    private static void log(BufferedReader output) {
        try (output) {
            output.lines().forEach(line -> LOG.log(line.contains("FATAL") || line.contains("PANIC") ? Level.WARNING : Level.FINE, line));
        } catch (IOException | UncheckedIOException gone) {
            LOG.log(Level.FINE, "PostgreSQL says no more", gone);
        }
    }

    /** From here on its end is ours, as is that of a start that is on its way. */
    @Override
    public void close() {
        ended.complete(null);
        var start = starting;
        if (start != null) {
            start.destroy();
        }
        synchronized (this) {
            // Nobody starts it any more.
        }
    }
}
