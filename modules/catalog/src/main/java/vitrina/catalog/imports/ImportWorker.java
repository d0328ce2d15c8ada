package vitrina.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.catalog.imports.file.FileProblem;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.Markets;
import vitrina.catalog.imports.file.Problems;
import vitrina.catalog.imports.file.ProductReader;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.time.Clock;

/** Runs one queued import to its end, batch by batch, each in a transaction of its own together with the progress. */
@ApplicationScoped
public class ImportWorker {

    /** Variants of one transaction, so that readers of the change log never wait long. */
    static final int BATCH = 500;
    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    @Inject
    private ImportStore store;
    @Inject
    private MarketStore markets;
    @Inject
    private BatchWriter writer;
    @Inject
    private FileStore files;
    @Inject
    private Transactions transactions;
    @Inject
    private Clock clock;
    /** What could not be written down because the database was away; nobody else's import begins before. */
    private volatile ImportEnd unwritten;

    /** Why a job ends before its file does. */
    private enum End {
        FILE, CANCELLED, STOPPING
    }

    /** @param stopping asked between batches; a stopped job goes back into the queue and is resumed */
    public void work(BooleanSupplier stopping) {
        var left = unwritten;
        if (left != null) {
            finish(left);
        }
        var job = transactions.alone(store::take);
        job.ifPresent(taken -> Actors.as(Actor.SYSTEM, () -> run(taken, stopping)));
    }

    private void run(ImportJob job, BooleanSupplier stopping) {
        ImportEnd ended;
        try {
            End end = importFile(job, stopping);
            ended = new ImportEnd(job, end == End.FILE ? ImportState.DONE : end == End.CANCELLED ? ImportState.CANCELLED : ImportState.QUEUED,
                    null, null, clock.now());
        } catch (IOException | CsvFile.NotText | RuntimeException | Error e) {
            if (stopping.getAsBoolean()) {
                return; // the database goes away under a stopping server; the silent job is taken over later
            }
            ImportStop stop = ImportStop.of(e);
            LOG.log(stop.passes() ? Level.WARNING : Level.SEVERE, Brief.of(e), () -> "Import " + job.publicId() + " stopped: " + stop);
            ended = new ImportEnd(job, stop.passes() ? ImportState.WAITING : ImportState.FAILED, stop, e.toString(), clock.now());
        }
        finish(ended);
    }

    /** What cannot even be written down is tried again at each beat; where this server ends before, the silent job is taken up by another. */
    private void finish(ImportEnd end) {
        unwritten = end;
        transactions.alone(() -> store.finish(end));
        unwritten = null;
    }

    private End importFile(ImportJob job, BooleanSupplier stopping) throws IOException, CsvFile.NotText {
        var path = files.find(job.fileKey()).orElseThrow(() -> new IOException("The file of the import is gone")).path();
        CsvFile file = CsvFile.recognise(path);
        Markets known = markets.markets();
        Run run = new Run(job, file.lines(), stopping);
        try (ProductReader reader = open(job, file, known, run::found)) {
            End end = run.all(reader, product -> product.line() > job.line(), writer::write);
            if (end != End.FILE || job.dryRun() || !run.related) {
                return end;
            }
        }
        try (ProductReader again = open(job, file, known, problem -> {})) {
            return run.all(again, product -> product.related() != null || product.complementary() != null, writer::writeRelations);
        }
    }

    private static ProductReader open(ImportJob job, CsvFile file, Markets markets, java.util.function.Consumer<FileProblem> sink)
            throws IOException {
        ImportTarget target = job.target();
        return job.format().open(file, new Problems(sink), target, markets);
    }

    /** What changes while a job runs. */
    private final class Run {

        private final ImportJob job;
        private final BooleanSupplier stopping;
        private final List<FileProblem> problems = new ArrayList<>();
        private long more;
        private ImportProgress progress;
        private boolean related;

        Run(ImportJob job, long lines, BooleanSupplier stopping) {
            this.job = job;
            this.stopping = stopping;
            this.progress = new ImportProgress(lines, job.line(), job.created(), job.changed(), job.unchanged(), 0, store.refusedByWriter(job));
        }

        void found(FileProblem problem) {
            if (problems.size() < ImportStore.KEPT_PROBLEMS) {
                problems.add(problem);
            } else {
                more++;
            }
        }

        End all(ProductReader reader, java.util.function.Predicate<ImportedProduct> wanted, Consumer<BatchWriter.Order> write)
                throws IOException {
            List<ImportedProduct> batch = new ArrayList<>();
            int rows = 0;
            for (ImportedProduct product = reader.next(); product != null; product = reader.next()) {
                related |= product.related() != null || product.complementary() != null;
                if (wanted.test(product)) {
                    if (rows > 0 && rows + product.variants().size() > BATCH) {
                        write(batch, reader, write);
                        batch.clear();
                        rows = 0;
                        End end = end();
                        if (end != End.FILE) {
                            return end;
                        }
                    }
                    batch.add(product);
                    rows += product.variants().size();
                } else if (problems.size() >= BATCH) {
                    write(List.of(), reader, write);
                }
            }
            write(batch, reader, write);
            return End.FILE;
        }

        private void write(List<ImportedProduct> batch, ProductReader reader, Consumer<BatchWriter.Order> write) {
            long reached = batch.isEmpty() ? progress.line() : batch.getLast().line();
            ImportProgress before = progress;
            List<FileProblem> found = List.copyOf(problems);
            long unlisted = more;
            problems.clear();
            more = 0;
            write.accept(new BatchWriter.Order(job, List.copyOf(batch), found, unlisted, written -> {
                progress = before.after(written, reached, Math.max(before.unreadable(), reader.refused()));
                return progress;
            }));
        }

        private End end() {
            return stopping.getAsBoolean() ? End.STOPPING : store.cancelled(job) ? End.CANCELLED : End.FILE;
        }
    }
}
