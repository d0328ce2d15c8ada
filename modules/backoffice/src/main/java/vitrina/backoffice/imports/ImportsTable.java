package vitrina.backoffice.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.catalog.imports.ImportJob;
import vitrina.catalog.imports.Imports;
import vitrina.kernel.list.Paged;

/** Import jobs, newest first. */
@ApplicationScoped
public class ImportsTable extends Table<ImportJob> {

    private static final List<Column<ImportJob>> COLUMNS = List.of(
            Column.of("file", ImportJob::fileName),
            Column.of("state", ImportJob::state),
            Column.of("created", ImportJob::createdAt),
            Column.of("by", ImportJob::requestedBy),
            Column.of("progress", ImportJob::percent),
            Column.of("made", ImportJob::created),
            Column.of("changed", ImportJob::changed),
            Column.of("unchanged", ImportJob::unchanged),
            Column.of("refused", ImportJob::refused),
            Column.of("problems", ImportJob::problems));

    @Inject
    private Imports imports;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String permission() {
        return Imports.PERMISSION;
    }

    @Override
    public List<Column<ImportJob>> columns() {
        return COLUMNS;
    }

    @Override
    public Paged<ImportJob> find(TableState state) {
        return imports.list(state.paging());
    }

    @Override
    public String key(ImportJob row) {
        return row.publicId().toString();
    }
}
