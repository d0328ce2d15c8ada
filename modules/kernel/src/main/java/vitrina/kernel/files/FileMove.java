package vitrina.kernel.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import vitrina.kernel.files.place.FilePlace;
import vitrina.kernel.files.place.PlacedFile;
import vitrina.kernel.refusal.FilesAway;

/** Copies what one place has and another has not. May be cut off at any time and done again; removes nothing. */
final class FileMove {

    private static final Logger LOG = Logger.getLogger(FileMove.class.getName());
    private static final int AT_ONCE = 8;
    private static final int BATCH = 500;

    private final FilePlace from;
    private final FilePlace to;
    private final List<Callable<Boolean>> batch = new ArrayList<>();
    private int copied;

    private FileMove(FilePlace from, FilePlace to) {
        this.from = from;
        this.to = to;
    }

    /** @return files copied */
    static int copy(FilePlace from, FilePlace to) throws IOException {
        var move = new FileMove(from, to);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            from.each(file -> move.add(file, threads));
            move.run(threads);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        LOG.info(() -> move.copied + " files copied from " + from.words() + " to " + to.words());
        return move.copied;
    }

    private void add(PlacedFile file, ExecutorService threads) {
        if (file.name().matches(FileStore.KEY)) {
            batch.add(() -> copied(file));
        }
        if (batch.size() == BATCH) {
            run(threads);
        }
    }

    private void run(ExecutorService threads) {
        try {
            for (var one : threads.invokeAll(batch)) {
                copied += one.get() ? 1 : 0;
            }
        } catch (ExecutionException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException cause ? cause : new FilesAway("Files cannot be copied", e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new FilesAway("Nobody copies the files any more", e));
        }
        batch.clear();
    }

    private boolean copied(PlacedFile file) throws IOException {
        if (to.look(file.name()).filter(there -> there.size() == file.size()).isPresent()) {
            return false;
        }
        var path = from.path(file.name());
        if (path.isEmpty()) {
            return false;
        }
        var draft = Files.createTempFile(to.drafts(), "new", FilePlace.TEMPORARY);
        try {
            Files.copy(path.get(), draft, StandardCopyOption.REPLACE_EXISTING);
            to.bring(file.name(), draft).settle();
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
