package vitrina.kernel.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import vitrina.kernel.refusal.Brief;

/**
 * The outbox and the inbox as endpoints of Camel: {@code queue:outbox:kernel.mail?concurrency=4} is the lane of one kind of message. A lane
 * has places of its own, so that a provider who hangs holds up nothing but his own.
 */
public class QueueComponent extends DefaultComponent {

    private static final Logger LOG = Logger.getLogger(QueueComponent.class.getName());
    private static final int LOOK_MILLIS = 500;
    private static final int PROLONG_SECONDS = 20;
    private static final int STRAYS_SECONDS = 5;
    private static final int STRAYS = 100;

    final Messages messages;
    final Signals signals;
    private final Set<QueueConsumer> lanes = ConcurrentHashMap.newKeySet();
    /** Also those that rest for a while. */
    private final Map<Queue, Set<String>> known = Map.of(Queue.OUTBOX, ConcurrentHashMap.newKeySet(), Queue.INBOX, ConcurrentHashMap.newKeySet());
    private ScheduledExecutorService watch;

    public QueueComponent(Messages messages, Signals signals) {
        this.messages = messages;
        this.signals = signals;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        int between = remaining.indexOf(':');
        var endpoint = new QueueEndpoint(uri, this, Queue.valueOf(remaining.substring(0, between).toUpperCase(java.util.Locale.ROOT)),
                remaining.substring(between + 1));
        setProperties(endpoint, parameters);
        known.get(endpoint.queue()).add(endpoint.lane());
        return endpoint;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Each of them tells of its own failures, and all end with the clock.
    protected void doStart() throws Exception {
        super.doStart();
        watch = getCamelContext().getExecutorServiceManager().newSingleThreadScheduledExecutor(this, "queues");
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        watch.scheduleWithFixedDelay(this::strays, STRAYS_SECONDS, STRAYS_SECONDS, TimeUnit.SECONDS);
        watch.scheduleWithFixedDelay(() -> lanes.forEach(QueueConsumer::prolong), PROLONG_SECONDS, PROLONG_SECONDS, TimeUnit.SECONDS);
    }

    /** What nobody works on is not lost silently: it fails like any other, and staff see it in the end. */
    private void strays() {
        try {
            for (var queue : Queue.values()) {
                for (var stray : messages.claimOthers(queue, known.get(queue), STRAYS)) {
                    LOG.warning(() -> "Message " + stray.name() + ": nobody handles messages of " + stray.lane());
                    messages.failed(stray, "nobody handles messages of " + stray.lane(), stray.attempt() >= Attempts.MOST);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, Brief.of(e), () -> "The queues could not be looked through");
        }
    }

    @Override
    protected void doStop() throws Exception {
        getCamelContext().getExecutorServiceManager().shutdownNow(watch);
        super.doStop();
    }

    /** Every lane of this node, by name. */
    public List<Lane> lanes() {
        var told = new ArrayList<Lane>();
        for (var queue : Queue.values()) {
            var backlog = messages.backlog(queue);
            lanes.stream().filter(lane -> lane.queue() == queue)
                    .forEach(lane -> told.add(lane.told(backlog.getOrDefault(lane.lane(), Backlog.NONE))));
        }
        told.sort(Comparator.comparing(Lane::queue).thenComparing(Lane::name));
        return told;
    }

    void join(QueueConsumer lane) {
        lanes.add(lane);
    }

    void leave(QueueConsumer lane) {
        lanes.remove(lane);
    }

    /** What other nodes wrote, what is due by now, and what a process left behind. */
    private void look() {
        try {
            for (var queue : Queue.values()) {
                var ours = lanes.stream().filter(lane -> lane.queue() == queue).collect(Collectors.toMap(QueueConsumer::lane, lane -> lane));
                if (!ours.isEmpty()) {
                    messages.due(queue, ours.keySet()).forEach(lane -> ours.get(lane).look());
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, Brief.of(e), () -> "The queues could not be looked at");
        }
    }
}
