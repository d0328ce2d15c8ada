package vitrina.kernel.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.fault.Brief;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.queue.Attempts;
import vitrina.kernel.queue.Batches;
import vitrina.kernel.queue.Claimed;
import vitrina.kernel.time.Clock;

/** Hands stored events to their handlers, oldest first; the claim ends after a minute, so a crash repeats the event. */
@ApplicationScoped
public class InboxWorker {

    private static final Logger LOG = Logger.getLogger(InboxWorker.class.getName());

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<InboxHandler> handlers;

    /** Called by the route {@code kernel.inbox}. */
    public void drain() {
        Batches.drain(this::claim, this::work, this::giveBack);
    }

    private List<InboxMessage> claim() {
        var plain = claim(Claimed.PLAIN, Batches.SIZE);
        return plain.isEmpty() ? claim(Claimed.SUSPECT, 1) : plain;
    }

    private List<InboxMessage> claim(String which, int most) {
        var now = clock.now().truncatedTo(ChronoUnit.MICROS);
        var until = now.plus(Batches.CLAIM);
        var claimed = transactions.alone(() -> sql.list("""
                update kernel_inbox set attempts = attempts + 1, due_at = ?, crashes = crashes + claimed::int, claimed = true where id = any(array(
                    select id from kernel_inbox where state = 'WAITING' and due_at <= ? and\s""" + which + """
                     order by due_at limit ? for update skip locked))
                returning id, provider, event_id, body, attempts, crashes""", row -> new InboxMessage(row.getLong("id"), row.getString("provider"),
                row.getString("event_id"), row.getBytes("body"), row.getInt("attempts"), row.getInt("crashes"), until), until, now, most));
        return claimed.stream().sorted(Comparator.comparingLong(InboxMessage::id)).toList();
    }

    private void giveBack(List<InboxMessage> messages) {
        transactions.alone(() -> sql.update("""
                update kernel_inbox set attempts = attempts - 1, claimed = false, due_at = ? where id = any(?) and due_at = ?""",
                clock.now(), messages.stream().map(InboxMessage::id).toList(), messages.getFirst().until()));
    }

    private InboxHandler handler(String provider) {
        return handlers.stream().filter(handler -> handler.provider().equals(provider)).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles events of " + provider));
    }

    private void work(InboxMessage message) {
        if (message.isDeadly()) {
            LOG.severe(() -> "Event " + message.eventId() + " of " + message.provider() + " is set aside: the server stopped over it "
                    + message.crashes() + " times");
            transactions.alone(() -> sql.update("update kernel_inbox set state = 'DEAD', claimed = false, last_error = ? where id = ?",
                    "the server stopped over it", message.id()));
            return;
        }
        try {
            transactions.alone(() -> Actors.as(Actor.SYSTEM, () -> {
                handler(message.provider()).handle(message);
                if (sql.update("update kernel_inbox set state = 'DONE', claimed = false where id = ? and due_at = ?", message.id(), message.until()) == 0) {
                    throw new IllegalStateException("it took so long that somebody else has it");
                }
            }));
        } catch (RuntimeException | StackOverflowError e) {
            boolean dead = message.attempt() >= Attempts.MOST;
            LOG.log(dead ? Level.SEVERE : Level.WARNING, Brief.of(e), () -> "Event " + message.eventId() + " of "
                    + message.provider() + " failed, attempt " + message.attempt());
            transactions.alone(() -> sql.update("""
                    update kernel_inbox set state = ?, claimed = false, crashes = 0, due_at = ?, last_error = ? where id = ? and due_at = ?""",
                    dead ? "DEAD" : "WAITING", clock.now().plus(Attempts.backOff(message.attempt())), String.valueOf(e), message.id(),
                    message.until()));
        }
    }
}
