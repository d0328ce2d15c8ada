package vitrina.backoffice.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.catalog.imports.ImportJob;

/** The import jobs. */
@Named
@ViewScoped
public class ImportsPage extends TablePage<ImportJob> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportsTable table;

    @Override
    protected Table<ImportJob> table() {
        return table;
    }

    /** Whether the page should look again soon. */
    public boolean isWorking() {
        return getRows().stream().anyMatch(job -> !job.state().isFinal());
    }
}
