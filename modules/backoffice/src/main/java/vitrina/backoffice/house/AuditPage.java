package vitrina.backoffice.house;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrina.backoffice.frame.Desk;
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
    private Desk desk;
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

    /** The act in words; one of a later version is shown by its code. */
    public String words(AuditEntry entry) {
        var key = "backoffice.audit.act." + entry.act();
        return desk.knows(key) ? desk.say(key) : entry.act();
    }

    /** What changed, one line a word. */
    public List<Map.Entry<String, String>> details(AuditEntry entry) {
        try (var reader = Json.createReader(new StringReader(entry.details()))) {
            return reader.readObject().entrySet().stream().map(one -> Map.entry(one.getKey(),
                    one.getValue() instanceof JsonString text ? text.getString() : one.getValue().toString()))
                    .collect(Collectors.toList());
        }
    }
}
