package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.messaging.DurableEvents;
import vitrina.kernel.messaging.OutboxHandler;
import vitrina.kernel.queue.Message;

/** News of orders that 0.1.0 put into the outbox, one row for all listeners: each gets its own. Goes with 0.3.0. */
@ApplicationScoped
public class EarlierOrderEvents implements OutboxHandler {

    @Inject
    private DurableEvents events;

    @Override
    public String kind() {
        return "orders.news";
    }

    @Override
    public void handle(Message message) {
        var news = message.json();
        events.publish(new OrderEvent(OrderEvent.Kind.valueOf(news.getString("kind")), news.getJsonNumber("order").longValue(),
                news.getJsonNumber("change").longValue(), null), message.key());
    }
}
