package vitrina.catalog.imports;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.kernel.boot.Content;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/** Fills an empty sandbox with the demo company's products, through the same import that staff use. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "asks whether the tables are empty")
@ApplicationScoped
class DemoProducts {

    private static final String FILE = "demo/products.csv";

    @Inject
    private Sql sql;
    @Inject
    private Settings settings;
    @Inject
    private Imports imports;
    @Inject
    private ImportWorker worker;

    void fill(@Observes @Priority(400) SuiteStarted started) {
        if (!settings.get(KernelSettings.SANDBOX) || !Content.has(FILE) || sql.number("select count(*) from catalog_import") > 0
                || sql.number("select count(*) from (select from catalog_product limit 1) p") > 0) {
            return;
        }
        try (var file = Content.open(FILE)) {
            imports.start(file, "demo.csv", ImportTarget.NONE, false);
            worker.work(() -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
