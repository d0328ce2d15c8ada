package vitrina.backoffice.house;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.outbox.DeadLetter;
import vitrina.kernel.outbox.Outbox;

/** Messages that were given up, and trying them again. */
@Named
@ViewScoped
public class QueuesPage extends TablePage<DeadLetter> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeadLetters table;
    @Inject
    private Outbox outbox;
    @Inject
    private Audit audit;
    @Inject
    private Notes notes;

    @Override
    protected Table<DeadLetter> table() {
        return table;
    }

    @Transactional
    public void replay(long id) {
        Actors.require(table.permission());
        if (outbox.replay(id)) {
            audit.record("queues.replayed", "outbox", id, Json.createObjectBuilder().build());
            notes.done("backoffice.queues.replayed", 1);
        }
        reload();
    }

    @Transactional
    public void replayTicked() {
        Actors.require(table.permission());
        long replayed = ticked().stream().map(Long::valueOf).filter(outbox::replay).peek(id ->
                audit.record("queues.replayed", "outbox", id, Json.createObjectBuilder().build())).count();
        notes.done("backoffice.queues.replayed", replayed);
        reload();
    }
}
