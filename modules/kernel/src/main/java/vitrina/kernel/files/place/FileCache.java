package vitrina.kernel.files.place;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import vitrina.kernel.refusal.FilesAway;

/**
 * Copies of files of a far place on this node, each checked against the hash that it is called by. Whoever asks for the same one at once
 * waits for one fetch; the copies longest unused make room. May be deleted whenever no node runs on it.
 */
final class FileCache {

    private static final int AT_ONCE = 24;
    private static final int HASH = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** For one of the places: many names that nobody put must not keep others from theirs at once. */
    private static final Duration LINE = Duration.ofSeconds(1);
    /** How exactly it is known when a copy was used last. */
    private static final Duration USED = Duration.ofMinutes(5);
    /** Somebody may be reading what was used a moment ago. */
    private static final Duration SPARED = Duration.ofMinutes(15);

    private final Path folder;
    private final long most;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, CompletableFuture<Optional<Path>>> coming = new ConcurrentHashMap<>();
    /** Bytes; negative until somebody has looked. */
    private final AtomicLong held = new AtomicLong(-1);

    /** @param most bytes, not counting what was used in the last minutes */
    FileCache(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** Asks the far place. */
    @FunctionalInterface
    interface Fetch {
        /** @return whether there is such a file */
        boolean into(OutputStream out) throws IOException;
    }

    Optional<Path> get(String name, Fetch fetch) throws IOException {
        var path = folder.resolve(name.substring(0, 2)).resolve(name);
        if (isHere(path)) {
            return Optional.of(path);
        }
        var mine = new CompletableFuture<Optional<Path>>();
        var others = coming.putIfAbsent(name, mine);
        if (others != null) {
            return awaited(others, name);
        }
        try {
            var fetched = isHere(path) ? Optional.of(path) : fetched(name, path, fetch);
            mine.complete(fetched);
            return fetched;
        } catch (IOException | RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            coming.remove(name, mine);
        }
    }

    /** What this node has just put need not be fetched. */
    void take(String name, Path file) throws IOException {
        makeRoom(Files.size(file));
        keep(file, folder.resolve(name.substring(0, 2)).resolve(name));
    }

    private static void keep(Path file, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.move(file, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isHere(Path path) throws IOException {
        try {
            var now = Instant.ofEpochMilli(System.currentTimeMillis());
            if (Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(USED))) {
                Files.setLastModifiedTime(path, FileTime.from(now));
            }
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    private static Optional<Path> awaited(CompletableFuture<Optional<Path>> others, String name) throws IOException {
        try {
            return others.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FilesAway("The file " + name + " could not be fetched", e.getCause());
        } catch (TimeoutException e) {
            throw new FilesAway("The file " + name + " is still on its way", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FilesAway("Nobody waits for the file " + name + " any more", e);
        }
    }

    private Optional<Path> fetched(String name, Path path, Fetch fetch) throws IOException {
        await();
        var temporary = Files.createTempFile(Files.createDirectories(folder), "new", FilePlace.TEMPORARY);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
                if (!fetch.into(out)) {
                    return Optional.empty();
                }
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(name.substring(0, HASH))) {
                throw new FilesAway("The file " + name + " is not what was put there");
            }
            makeRoom(Files.size(temporary));
            keep(temporary, path);
            return Optional.of(path);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            places.release();
            Files.deleteIfExists(temporary);
        }
    }

    private void await() throws FilesAway {
        try {
            if (!places.tryAcquire(LINE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FilesAway("Too many files are being fetched");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FilesAway("Nobody waits for a file any more", e);
        }
    }

    /** A copy. @param used when somebody asked for it last */
    private record Copy(Path path, long size, Instant used) {}

    private synchronized void makeRoom(long size) throws IOException {
        if (held.get() >= 0 && held.addAndGet(size) <= most) {
            return;
        }
        var copies = new ArrayList<Copy>();
        try (var all = Files.walk(Files.createDirectories(folder))) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                copies.add(new Copy(path, Files.size(path), Files.getLastModifiedTime(path).toInstant()));
            }
        }
        copies.sort(Comparator.comparing(Copy::used));
        long sum = copies.stream().mapToLong(Copy::size).sum();
        var spared = Instant.ofEpochMilli(System.currentTimeMillis()).minus(SPARED);
        for (var copy : copies) {
            if (sum <= most - most / 5 || copy.used().isAfter(spared)) {
                break;
            }
            Files.deleteIfExists(copy.path());
            sum -= copy.size();
        }
        held.set(sum);
    }
}
