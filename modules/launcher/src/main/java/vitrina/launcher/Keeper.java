package vitrina.launcher;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the embedded PostgreSQL again when it ended and nobody of ours ended it, as it was started before: same port, same settings. */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Keeper.class.getName());
    /** With the pauses between them five minutes: a disk may be made room on meanwhile. */
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** After that long it counts as well again. */
    private static final Duration WELL = Duration.ofMinutes(1);
    private static final int STARTUP_SECONDS = 60;

    private final Path data;
    private final Duration pause;
    private final Runnable givenUp;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Thread thread = new Thread(this::keep, "database keeper");

    /** @param givenUp what is done when it does not come up again */
    Keeper(Path data, Runnable givenUp) {
        this(data, PAUSE, givenUp);
    }

    Keeper(Path data, Duration pause, Runnable givenUp) {
        this.data = data;
        this.pause = pause;
        this.givenUp = givenUp;
        thread.setDaemon(true);
    }

    Keeper start() {
        thread.start();
        return this;
    }

    private void keep() {
        int tries = 0;
        long up = System.nanoTime();
        while (isStillAtWork(tries)) {
            if (System.nanoTime() - up > WELL.toNanos()) {
                tries = 0;
            }
            if (tries == 0) {
                Main.OUT.println("PostgreSQL ended by itself; it is started again.");
            }
            if (tries == TRIES) {
                Main.OUT.println("PostgreSQL does not stay up; " + TRIES + " starts were in vain. Look into the logs, and whether its disk is full.");
                givenUp.run();
                return;
            }
            tries++;
            if (restarted()) {
                up = System.nanoTime();
                Main.OUT.println("PostgreSQL is up again.");
            }
        }
    }

    /** Waits until it is not there any more, and after a start in vain longer each time. @return false when Vitrina stops */
    private boolean isStillAtWork(int tries) {
        try {
            var gone = process().<CompletableFuture<?>>map(ProcessHandle::onExit).orElseGet(() -> CompletableFuture.completedFuture(null));
            CompletableFuture.anyOf(ended, gone).get();
            if (tries > 0) {
                ended.get(Math.min(LONGEST_PAUSE.toMillis(), pause.toMillis() << tries - 1), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException pauseIsOver) {
            return true;
        } catch (InterruptedException | ExecutionException e) {
            return false;
        }
        return !ended.isDone();
    }

    private Optional<ProcessHandle> process() {
        try {
            var file = data.resolve("postmaster.pid");
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("The number of PostgreSQL's process cannot be read", e);
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
            var output = new Thread(() -> log(start.inputReader()), "postgres output");
            output.setDaemon(true);
            output.start();
            return start.waitFor() == 0;
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

    /** From here on its end is ours; waits for a start that is on its way. */
    @Override
    public synchronized void close() {
        ended.complete(null);
    }
}
