package vitrina.kit;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jboss.weld.environment.se.WeldContainer;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.queue.Message;
import vitrina.kernel.queue.Queue;
import vitrina.kernel.queue.QueueConsumer;
import vitrina.kernel.time.Clock;

/** The routes of the modules, with timers and queues that wait for a hand. */
final class Plumbing implements AutoCloseable {

    /** These ask other houses, or tidy up what tests look at. */
    private static final Set<String> RESTING = Set.of("catalog.images", "payments.reconciliation", "kernel.housekeeping", "kernel.orphans");
    private static final int PAUSE_SECONDS = 60;
    private static final String CLAIM = """
            update kernel_%s set attempts = attempts + 1, claimed = true, claim = ?, due_at = ? where id = (
              select id from kernel_%1$s where %s and not claimed and due_at <= ? order by id limit 1)
            returning id, %s as lane, ordering_key, %s as body, attempts""";

    private final DefaultCamelContext camel = new DefaultCamelContext(false);
    private final ByHand timers = new ByHand();
    private final ByHand lanes = new ByHand();
    private final Sql sql;
    private final Clock clock;
    private final Transactions transactions;
    private Set<String> broken = Set.of();

    Plumbing(WeldContainer weld) {
        sql = weld.select(Sql.class).get();
        clock = weld.select(Clock.class).get();
        transactions = weld.select(Transactions.class).get();
        camel.disableJMX();
        camel.addComponent("timer", timers);
        camel.addComponent("queue", lanes);
        camel.build();
        try {
            for (var routes : weld.select(RouteBuilder.class)) {
                camel.addRoutes(routes);
            }
            camel.start();
        } catch (Exception e) {
            throw new IllegalStateException("The routes did not start", e);
        }
    }

    /** Each timer once, then each message that is due. @return whether a message was there, which may have made more to do */
    boolean turn() {
        for (var timer : timers.names()) {
            if (!RESTING.contains(timer)) {
                beat(timer);
            }
        }
        boolean busy = false;
        var failures = new ArrayList<Throwable>();
        for (var message = next(); message != null; message = next()) {
            hand(message).ifPresent(failures::add);
            busy = true;
        }
        if (!failures.isEmpty()) {
            var failed = new AssertionError("Messages failed", failures.getFirst());
            failures.stream().skip(1).forEach(failed::addSuppressed);
            throw failed;
        }
        return busy;
    }

    /** Lanes whose messages may fail. */
    void broken(Set<String> lanes) {
        broken = lanes;
    }

    /** The server logs a beat that fails and goes on; here somebody looks. */
    private void beat(String timer) {
        var failure = timers.run(timer, null).getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        if (failure != null) {
            throw new IllegalStateException(timer + " failed", failure);
        }
    }

    private Message next() {
        var message = claim(Queue.OUTBOX, "outbox", "not dead", "kind", "convert_to(body::text, 'UTF8')");
        return message == null ? claim(Queue.INBOX, "inbox", "state = 'WAITING'", "provider", "body") : message;
    }

    private Message claim(Queue queue, String table, String waits, String lane, String body) {
        var claim = UUID.randomUUID();
        var now = clock.now();
        return transactions.alone(() -> sql.first(CLAIM.formatted(table, waits, lane, body), row -> new Message(queue, row.getLong("id"),
                row.getString("lane"), row.getString("ordering_key"), row.getBytes("body"), row.getInt("attempts"), 0, claim, false),
                claim, now.plusSeconds(PAUSE_SECONDS), now)).orElse(null);
    }

    /** As in the server a message that fails is kept, and not due for a while. @return how it failed, though its lane is not said to be broken */
    private Optional<Throwable> hand(Message message) {
        var lane = message.queue().name().toLowerCase(Locale.ROOT) + ":" + message.lane();
        // Of a module that is not here: it waits for ever.
        if (!lanes.has(lane)) {
            return Optional.empty();
        }
        var exchange = lanes.run(lane, message);
        var failure = exchange.getException();
        if (failure != null) {
            again(message, String.valueOf(failure));
            return broken.contains(lane) ? Optional.empty() : Optional.of(new IllegalStateException(lane + " failed", failure));
        }
        if (!exchange.getProperty(QueueConsumer.DONE, false, Boolean.class)) {
            transactions.alone(() -> sql.update(message.queue() == Queue.OUTBOX
                    ? "delete from kernel_outbox where id = ?"
                    : "update kernel_inbox set state = 'DONE', claimed = false, claim = null where id = ?", message.id()));
        }
        return Optional.empty();
    }

    private void again(Message message, String failure) {
        transactions.alone(() -> sql.update("update kernel_%s set claimed = false, claim = null, due_at = ?, last_error = ? where id = ?"
                .formatted(message.queue().name().toLowerCase(Locale.ROOT)), clock.now().plusSeconds(PAUSE_SECONDS), failure, message.id()));
    }

    @Override
    public void close() {
        camel.stop();
    }
}
