package vitrina.kernel.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.FileUse.Column;

/**
 * Removes files that no row names any more: replaced receipts, pictures taken off a product, files of finished imports, and what a crash
 * left half-written. A file younger than an hour may belong to a transaction that is not over.
 */
@ApplicationScoped
public class Orphans {

    private static final Duration SPARED = Duration.ofHours(1);
    private static final int BATCH = 2_000;

    @Inject
    private FileStore store;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    @Any
    private Instance<FileUse> uses;

    /** Called by the route {@code kernel.orphans}. @return files removed */
    public int collect() {
        var columns = uses.stream().flatMap(use -> use.fileColumns().stream()).toList();
        if (columns.isEmpty() || !Files.isDirectory(store.folder())) {
            return 0;
        }
        int removed = 0;
        try (var files = Files.walk(store.folder(), 2)) {
            var batch = new ArrayList<Path>();
            for (var each = files.iterator(); each.hasNext();) {
                var file = each.next();
                if (isOld(file) && file.toString().endsWith(FileStore.TEMPORARY)) {
                    Files.deleteIfExists(file);
                    removed++;
                } else if (isOld(file) && name(file).matches(FileStore.KEY)) {
                    batch.add(file);
                }
                if (batch.size() == BATCH || !each.hasNext()) {
                    removed += remove(batch, columns);
                    batch.clear();
                }
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int remove(List<Path> files, List<Column> columns) throws IOException {
        if (files.isEmpty()) {
            return 0;
        }
        var unnamed = transactions.alone(() -> sql.list(unnamed(columns), row -> row.getString(1), files.stream().map(Orphans::name).toList()));
        int removed = 0;
        for (var file : files) {
            removed += unnamed.contains(name(file)) && remove(file) ? 1 : 0;
        }
        return removed;
    }

    /** Tables and columns come from code, never from outside. */
    private static String unnamed(List<Column> columns) {
        return "select key from unnest(?) as given (key) where " + columns.stream()
                .map(column -> "not exists (select from %s where %s = key and (%s))".formatted(column.table(), column.name(), column.condition()))
                .collect(Collectors.joining(" and "));
    }

    /** First set aside: what somebody stored anew between the look and now comes back. */
    private static boolean remove(Path file) throws IOException {
        var aside = file.resolveSibling(name(file) + FileStore.TEMPORARY);
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        if (isOld(aside)) {
            Files.delete(aside);
            return true;
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        return false;
    }

    /** By the machine's clock, which wrote the file's time; the sandbox moves the other. */
    private static boolean isOld(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toMillis() < System.currentTimeMillis() - SPARED.toMillis();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
