package vitrina.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
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

/**
 * Hands due messages to their handlers. Some messages are claimed in one transaction (so that no other node takes them), each is handled
 * and removed in one of its own; a crash in between means it is handled again after the claim ends. Messages of one ordering key never
 * overtake each other: only the first of each is ever claimed.
 */
@ApplicationScoped
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Clock clock;
    @Inject
    @Any
    private Instance<OutboxHandler> handlers;

    /** Called by the route {@code kernel.outbox}. */
    public void drain() {
        Batches.drain(this::claim, this::deliver, this::giveBack);
    }

    private List<OutboxMessage> claim() {
        var plain = claim(Claimed.PLAIN, Batches.SIZE);
        return plain.isEmpty() ? claim(Claimed.SUSPECT, 1) : plain;
    }

    private List<OutboxMessage> claim(String which, int most) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        Instant until = now.plus(Batches.CLAIM);
        var claimed = transactions.alone(() -> sql.list("""
                update kernel_outbox set attempts = attempts + 1, due_at = ?, crashes = crashes + claimed::int, claimed = true where id = any(array(
                    select id from kernel_outbox o where not dead and due_at <= ? and\s""" + which + """
                     and not exists (select 1 from kernel_outbox e
                        where e.ordering_key = o.ordering_key and e.id < o.id and not e.dead)
                    order by due_at limit ? for update skip locked))
                returning id, kind, ordering_key, body, attempts, crashes""", row -> new OutboxMessage(row.getLong("id"),
                row.getString("kind"), row.getString("ordering_key"), Json.createReader(new StringReader(row.getString("body"))).readObject(),
                row.getInt("attempts"), row.getInt("crashes"), until), until, now, most));
        return claimed.stream().sorted(Comparator.comparingLong(OutboxMessage::id)).toList();
    }

    private void giveBack(List<OutboxMessage> messages) {
        transactions.alone(() -> sql.update("""
                update kernel_outbox set attempts = attempts - 1, claimed = false, due_at = ? where id = any(?) and due_at = ?""",
                clock.now(), messages.stream().map(OutboxMessage::id).toList(), messages.getFirst().until()));
    }

    private void deliver(OutboxMessage message) {
        if (message.isDeadly()) {
            LOG.severe(() -> "Outbox message " + message.id() + " (" + message.kind() + ") is set aside: the server stopped over it "
                    + message.crashes() + " times");
            transactions.alone(() -> sql.update("update kernel_outbox set dead = true, claimed = false, last_error = ? where id = ?",
                    "the server stopped over it", message.id()));
            return;
        }
        try {
            transactions.alone(() -> Actors.as(Actor.SYSTEM, () -> {
                handler(message.kind()).handle(message);
                if (sql.update("delete from kernel_outbox where id = ? and due_at = ?", message.id(), message.until()) == 0) {
                    throw new IllegalStateException("it took so long that somebody else has it");
                }
            }));
        } catch (RuntimeException | StackOverflowError e) {
            boolean dead = message.attempt() >= Attempts.MOST;
            LOG.log(dead ? Level.SEVERE : Level.WARNING, Brief.of(e),
                    () -> "Outbox message " + message.id() + " (" + message.kind() + ") failed, attempt " + message.attempt());
            transactions.alone(() -> sql.update(
                    "update kernel_outbox set claimed = false, crashes = 0, due_at = ?, dead = ?, last_error = ? where id = ? and due_at = ?",
                    clock.now().plus(Attempts.backOff(message.attempt())), dead, String.valueOf(e),
                    message.id(), message.until()));
        }
    }

    private OutboxHandler handler(String kind) {
        for (var handler : handlers) {
            if (handler.kind().equals(kind)) {
                return handler;
            }
        }
        throw new IllegalStateException("Nothing handles outbox messages of kind " + kind);
    }
}
