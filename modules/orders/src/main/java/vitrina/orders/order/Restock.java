package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.messaging.DurableListener;

/** The goods of a returned order go back to the shelf they came from. */
@ApplicationScoped
public class Restock implements DurableListener<OrderEvent> {

    @Inject
    private OrderEvents events;
    @Inject
    private Stocks stocks;

    @Override
    public String name() {
        return "orders.restock";
    }

    @Override
    public Class<OrderEvent> event() {
        return OrderEvent.class;
    }

    @Override
    public boolean wants(OrderEvent event) {
        return event.kind() == OrderEvent.Kind.MOVED;
    }

    @Override
    public void hear(OrderEvent event) {
        events.read(event).filter(OrderTold::isReturned).ifPresent(told -> stocks.restock(told.order().reference()));
    }
}
