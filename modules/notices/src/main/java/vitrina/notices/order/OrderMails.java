package vitrina.notices.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.letter.Letters;
import vitrina.kernel.messaging.DurableListener;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderEvent;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.OrderTold;
import vitrina.people.company.Company;

/** Turns events of orders into mails; the mail is one more row of the outbox, written in the transaction that hears of the event. */
@ApplicationScoped
public class OrderMails implements DurableListener<OrderEvent> {

    @Inject
    private OrderEvents events;
    @Inject
    private OrderLetters orders;
    @Inject
    private Letters letters;
    @Inject
    private Company company;

    @Override
    public String name() {
        return "notices.order-mail";
    }

    @Override
    public Class<OrderEvent> event() {
        return OrderEvent.class;
    }

    @Override
    public void hear(OrderEvent event) {
        events.read(event).ifPresent(this::tell);
    }

    private void tell(OrderTold told) {
        if (told.kind() == OrderEvent.Kind.OVERDUE) {
            remind(told.order());
        } else {
            letters.send(told.order().contact().email(), orders.about(told));
        }
    }

    /** The branch, in its country's language, that the order has not ended (DEC-05). */
    private void remind(Order order) {
        var branch = company.branch(order.delivery().branchId());
        if (branch.email() != null && !branch.email().isBlank()) {
            letters.send(branch.email(), orders.overdue(order, company.country(branch.country()).defaultLanguage()));
        }
    }
}
