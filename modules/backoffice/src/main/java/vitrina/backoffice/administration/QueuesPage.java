package vitrina.backoffice.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.kernel.deadletters.DeadLetter;
import vitrina.kernel.deadletters.DeadLetters;
import vitrina.kernel.queue.Lane;
import vitrina.kernel.routes.Routes;

/** Messages that were given up, and trying them again. */
@Named
@ViewScoped
public class QueuesPage extends TablePage<DeadLetter> {

    private static final long serialVersionUID = 1L;

    @Inject
    private QueuesTable table;
    @Inject
    private DeadLetters letters;
    @Inject
    private Notes notes;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Routes routes;

    private transient List<Lane> lanes;

    @Override
    protected Table<DeadLetter> table() {
        return table;
    }

    public String error(DeadLetter row) {
        return row.isSetAside() ? backoffice.say("backoffice.queues.set-aside") : row.lastError();
    }

    /** Those in which something waits, or which wait for somebody. */
    public List<Lane> getLanes() {
        if (lanes == null) {
            lanes = routes.lanes().stream().filter(lane -> lane.waiting() > 0 || lane.resting()).toList();
        }
        return lanes;
    }

    @Transactional
    public void replay(String key) {
        replay(List.of(key));
    }

    @Transactional
    public void replayTicked() {
        replay(ticked());
    }

    private void replay(Collection<String> keys) {
        long replayed = keys.stream().filter(letters::replay).count();
        notes.done("backoffice.queues.replayed", replayed);
        reload();
    }
}
