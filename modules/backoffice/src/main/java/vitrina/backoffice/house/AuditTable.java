package vitrina.backoffice.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.audit.AuditEntry;
import vitrina.kernel.paging.Page;

/** What staff and security did, newest first. */
@ApplicationScoped
public class AuditTable extends Table<AuditEntry> {

    private static final List<Column<AuditEntry>> COLUMNS = List.of(
            Column.of("at", AuditEntry::at),
            Column.of("actor", AuditEntry::actor),
            Column.<AuditEntry>of("act", AuditEntry::act).text(),
            Column.of("subject", entry -> entry.subjectKind() + " " + (entry.subjectId() == null ? "" : entry.subjectId())),
            Column.of("address", AuditEntry::address),
            Column.of("request", AuditEntry::requestId),
            Column.of("sealed", AuditEntry::sealed));

    @Inject
    private Audit audit;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String permission() {
        return "audit.read";
    }

    @Override
    public List<Column<AuditEntry>> columns() {
        return COLUMNS;
    }

    @Override
    public Page<AuditEntry> find(TableState state) {
        return audit.list(state.text(), state.value("act"), state.paging());
    }

    @Override
    public String key(AuditEntry row) {
        return String.valueOf(row.id());
    }
}
