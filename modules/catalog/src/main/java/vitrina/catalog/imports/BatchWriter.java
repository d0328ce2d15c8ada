package vitrina.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.catalog.imports.file.FileProblem;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.catalog.imports.write.ProductWriter;
import vitrina.catalog.imports.write.Written;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.refusal.Trouble;

/** One batch, one transaction. When it fails, its products are tried one by one, so that one bad product costs only itself. */
@ApplicationScoped
class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class.getName());

    @Inject
    private ProductWriter writer;
    @Inject
    private ImportStore store;
    @Inject
    private Transactions transactions;

    /**
     * What is to be written.
     *
     * @param found    problems that came up while reading
     * @param more     how many more there were, beyond those that are kept
     * @param progress what the job's progress is after the batch
     */
    record Order(ImportJob job, List<ImportedProduct> products, List<FileProblem> found, long more,
            Function<Written, ImportProgress> progress) {}

    /** Takes a dry run's transaction back. */
    private static final class DryRun extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Written written;

        DryRun(Written written) {
            super(null, null, false, false);
            this.written = written;
        }
    }

    Written write(Order order) {
        return write(order, writer::write);
    }

    Written writeRelations(Order order) {
        return write(order, products -> {
            Written written = writer.writeRelations(products);
            // these products were counted when they were written themselves
            return new Written(0, 0, 0, 0, written.problems());
        });
    }

    private Written write(Order order, Function<List<ImportedProduct>, Written> work) {
        if (order.products().isEmpty()) {
            Written nothing = new Written(0, 0, 0, 0, List.of());
            transactions.alone(() -> record(order, nothing));
            return nothing;
        }
        if (order.job().dryRun()) {
            Written written = tryOut(order.products(), work);
            transactions.alone(() -> record(order, written));
            return written;
        }
        try {
            return transactions.alone(() -> {
                Written written = work.apply(order.products());
                record(order, written);
                return written;
            });
        } catch (SqlFailure failure) {
            rethrowTrouble(failure);
            Written written = order.products().stream().map(product -> single(product, work)).reduce(Written::plus).orElseThrow();
            transactions.alone(() -> record(order, written));
            return written;
        }
    }

    private Written tryOut(List<ImportedProduct> products, Function<List<ImportedProduct>, Written> work) {
        try {
            return transactions.alone(() -> {
                throw new DryRun(work.apply(products));
            });
        } catch (DryRun done) {
            return done.written;
        } catch (SqlFailure failure) {
            rethrowTrouble(failure);
            return products.size() == 1
                    ? refused(products.getFirst(), failure)
                    : products.stream().map(product -> tryOut(List.of(product), work)).reduce(Written::plus).orElseThrow();
        }
    }

    private Written single(ImportedProduct product, Function<List<ImportedProduct>, Written> work) {
        try {
            return transactions.alone(() -> work.apply(List.of(product)));
        } catch (SqlFailure failure) {
            rethrowTrouble(failure);
            return refused(product, failure);
        }
    }

    /** A full disk is no fault of the product that met it: the import stops there and goes on later. */
    private static void rethrowTrouble(SqlFailure failure) {
        if (Trouble.behind(failure).isPresent()) {
            throw failure;
        }
    }

    private static Written refused(ImportedProduct product, SqlFailure failure) {
        boolean options = failure.violatesUnique() && failure.getMessage().contains("catalog_variant_options");
        if (!options) {
            LOG.log(Level.WARNING, "Product " + product.code() + " of line " + product.line() + " was not written", failure);
        }
        ProblemCode code = options ? ProblemCode.OPTIONS_TAKEN : ProblemCode.NOT_WRITTEN;
        return new Written(0, 0, 0, 1, List.of(new FileProblem(product.line(), 0, "", code, product.code())));
    }

    private void record(Order order, Written written) {
        List<FileProblem> all = new ArrayList<>(order.found());
        all.addAll(written.problems());
        store.add(order.job(), all, order.more());
        store.advance(order.job(), order.progress().apply(written));
    }
}
