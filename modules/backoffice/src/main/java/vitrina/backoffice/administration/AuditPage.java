package vitrina.backoffice.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.kernel.audit.AuditEntry;
import vitrina.kernel.audit.AuditSealer;
import vitrina.kernel.refusal.Refusal;

/** The record of acts. */
@Named
@ViewScoped
public class AuditPage extends TablePage<AuditEntry> {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditTable table;
    @Inject
    private AuditSealer sealer;
    @Inject
    private Notes notes;

    @Override
    protected Table<AuditEntry> table() {
        return table;
    }

    /** Goes through all seals. */
    public void check() {
        sealer.firstBroken().ifPresentOrElse(
                position -> notes.refused(new Refusal("backoffice.audit-broken", position)),
                () -> notes.done("backoffice.audit.whole"));
    }
}
