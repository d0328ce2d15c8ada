package vitrina.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A PostgreSQL on our data that nobody of ours ends any more: after a kill -9 of Vitrina it lives on. */
final class Orphan {

    /** For what it still has to write. */
    private static final Duration FAST = Duration.ofSeconds(15);
    /** Without writing; it kills its own after five seconds. */
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);
    private static final Duration KILLED = Duration.ofSeconds(5);

    private Orphan() {
    }

    /** Also away with a number that now names somebody else. */
    static void end(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        boolean number = !lines.isEmpty() && lines.getFirst().strip().matches("\\d+");
        var orphan = number ? ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null) : null;
        if (number && orphan == null) {
            // PostgreSQL looks itself whether anybody of the dead one is still at the data, and needs the file for that.
            return;
        }
        if (orphan != null && serves(orphan, data)) {
            end(orphan);
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** Not by SIGTERM, which waits for whoever is connected. One that was stopped hears nothing before it goes on. */
    private static void end(ProcessHandle orphan) throws IOException {
        var all = Stream.concat(Stream.of(orphan), orphan.children()).toList();
        signal("CONT", all);
        signal("INT", List.of(orphan));
        if (ends(orphan, FAST)) {
            return;
        }
        signal("QUIT", List.of(orphan));
        if (ends(orphan, IMMEDIATE)) {
            return;
        }
        all.forEach(ProcessHandle::destroyForcibly);
        if (!ends(orphan, KILLED)) {
            throw new IOException("a PostgreSQL left from before (process " + orphan.pid() + ") does not stop");
        }
    }

    private static boolean ends(ProcessHandle orphan, Duration patience) {
        try {
            orphan.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException notYet) {
            return !orphan.isAlive();
        }
        return true;
    }

    /** Where there are no signals (Windows) the first is the end. */
    private static void signal(String name, List<ProcessHandle> processes) throws IOException {
        var alive = processes.stream().filter(ProcessHandle::isAlive).toList();
        if (!ProcessHandle.current().supportsNormalTermination()) {
            alive.forEach(ProcessHandle::destroyForcibly);
        } else if (!alive.isEmpty()) {
            var numbers = alive.stream().map(process -> String.valueOf(process.pid()));
            try {
                new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), numbers).toList())
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * A PostgreSQL whose arguments name this data folder; one of somebody else may have got the number after a restart of the machine.
     * Where a system hides the arguments it counts as ours: two on the same data would destroy them.
     */
    private static boolean serves(ProcessHandle process, Path data) throws IOException {
        if (!process.info().command().orElse("").contains("postgres")) {
            return false;
        }
        var arguments = process.info().arguments().map(List::of).orElse(List.of());
        int folder = arguments.indexOf("-D") + 1;
        return folder == 0 || folder == arguments.size() || Files.exists(Path.of(arguments.get(folder)))
                && Files.isSameFile(Path.of(arguments.get(folder)), data);
    }
}
