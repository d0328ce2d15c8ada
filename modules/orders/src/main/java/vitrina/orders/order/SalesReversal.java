package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import vitrina.catalog.product.Sales;
import vitrina.kernel.messaging.DurableListener;
import vitrina.people.company.Company;

/** What came back was not sold: it is taken off the day it was paid on, so that it neither ranks nor pulls down later sales (CAT-11). */
@ApplicationScoped
public class SalesReversal implements DurableListener<OrderEvent> {

    @Inject
    private OrderEvents events;
    @Inject
    private Sales sales;
    @Inject
    private Company company;

    @Override
    public String name() {
        return "orders.sales-taken-back";
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
        events.read(event).filter(OrderTold::isReturned).map(OrderTold::order).filter(order -> order.paidAt() != null).ifPresent(order -> {
            var back = new HashMap<>(order.pieces());
            back.replaceAll((product, pieces) -> -pieces);
            sales.record(order.country(), back, LocalDate.ofInstant(order.paidAt(), company.country(order.country()).zone()));
        });
    }
}
