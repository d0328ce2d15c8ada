package vitrina.kernel.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import vitrina.kernel.queue.Message;
import vitrina.kernel.time.Clock;

/** Where modules say what happened, in the transaction of the fact. */
@ApplicationScoped
public class DurableEvents {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    @Any
    private Instance<DurableListener<?>> listeners;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;

    /** @param key what happened to the same thing is heard in its order, by each listener for itself */
    public void publish(Record event, String key) {
        publish(event, key, clock.now());
    }

    /** Not heard before {@code due}. */
    public void publish(Record event, String key, Instant due) {
        var names = new ArrayList<String>();
        for (var listener : listeners) {
            if (listener.event() == event.getClass() && wants(listener, event)) {
                names.add(listener.name());
            }
        }
        outbox.put(names, key, JSON.toJson(event), due);
    }

    private static <E extends Record> boolean wants(DurableListener<E> listener, Record event) {
        return listener.wants(listener.event().cast(event));
    }

    /** Called by the listener's route. */
    public <E extends Record> void tell(DurableListener<E> listener, Message message) {
        listener.hear(JSON.fromJson(new String(message.body(), StandardCharsets.UTF_8), listener.event()));
    }
}
