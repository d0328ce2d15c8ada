package vitrina.backoffice.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.audit.AuditEntry;
import vitrina.kernel.list.Paged;

/** What staff and security did, newest first. */
@ApplicationScoped
public class AuditTable extends Table<AuditEntry> {

    private static final List<Column<AuditEntry>> COLUMNS = List.of(
            Column.<AuditEntry>of("at", AuditEntry::at).dates(),
            Column.<AuditEntry>of("actor", AuditEntry::actor).text(),
            Column.<AuditEntry>of("act", AuditEntry::act).text(),
            Column.of("subject", entry -> entry.subjectKind() + " " + (entry.subjectId() == null ? "" : entry.subjectId())),
            Column.of("address", AuditEntry::address),
            Column.of("request", AuditEntry::requestId),
            Column.of("sealed", AuditEntry::sealed));

    @Inject
    private Audit audit;
    @Inject
    private Backoffice backoffice;

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
    public Paged<AuditEntry> find(TableState state) {
        var days = state.range("at");
        return audit.list(new Audit.Filter(state.text(), state.value("actor"), state.value("act"), start(days.fromDay(), 0),
                start(days.toDay(), 1)), state.paging());
    }

    private Instant start(LocalDate day, int after) {
        return day == null ? null : day.plusDays(after).atStartOfDay(backoffice.zone()).toInstant();
    }

    @Override
    public String key(AuditEntry row) {
        return String.valueOf(row.id());
    }
}
