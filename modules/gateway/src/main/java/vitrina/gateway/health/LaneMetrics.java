package vitrina.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import vitrina.kernel.queue.Lane;
import vitrina.kernel.routes.Routes;
import vitrina.kernel.time.Clock;

/** How the lanes of both queues stand, as of the last look: a scrape asks nobody. */
@ApplicationScoped
class LaneMetrics {

    private static final String PREFIX = "vitrina_queue_";

    @Inject
    private Routes routes;
    @Inject
    private MetricRegistry registry;
    @Inject
    private Clock clock;
    private final Map<String, Lane> seen = new ConcurrentHashMap<>();

    void look() {
        for (var lane : routes.lanes()) {
            var name = lane.queue() + " " + lane.name();
            var before = seen.put(name, lane);
            var tags = new Tag[] {new Tag("queue", lane.queue().name().toLowerCase(Locale.ROOT)), new Tag("lane", lane.name())};
            if (before == null) {
                gauge(name, "waiting", Lane::waiting, tags);
                gauge(name, "oldest_seconds", this::age, tags);
                gauge(name, "dead", Lane::dead, tags);
                gauge(name, "resting", one -> one.resting() ? 1 : 0, tags);
            }
            count("begun", before, lane, Lane::begun, tags);
            count("done", before, lane, Lane::done, tags);
            count("failed", before, lane, Lane::failed, tags);
            count("given_up", before, lane, Lane::given, tags);
            count("work_milliseconds", before, lane, one -> one.work().toMillis(), tags);
        }
    }

    private double age(Lane lane) {
        return lane.since() == null ? 0 : Duration.between(lane.since(), clock.now()).toMillis() / 1e3;
    }

    private void gauge(String lane, String figure, ToDoubleFunction<Lane> of, Tag... tags) {
        registry.gauge(PREFIX + figure, () -> of.applyAsDouble(seen.get(lane)), tags);
    }

    private void count(String figure, Lane before, Lane now, ToLongFunction<Lane> of, Tag... tags) {
        registry.counter(PREFIX + figure, tags).inc(of.applyAsLong(now) - (before == null ? 0 : of.applyAsLong(before)));
    }
}
