package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.messaging.DurableEvents;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Says what happened to orders, and reads it for those who hear of it. */
@ApplicationScoped
public class OrderEvents {

    @Inject
    private DurableEvents events;
    @Inject
    private OrderStore orders;
    @Inject
    private OrderChanges changes;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public void publish(long order, OrderEvent.Kind kind) {
        events.publish(new OrderEvent(kind, order, 0, null), "order:" + order);
    }

    /** Money went back to the buyer. */
    public void refunded(long order, UUID refund) {
        events.publish(new OrderEvent(OrderEvent.Kind.REFUNDED, order, 0, refund), "order:" + order);
    }

    /** The order is to be paid with a code until then; whoever has much time is reminded a while before (LOC-06). */
    public void payable(long order, String country, Instant payUntil) {
        publish(order, OrderEvent.Kind.PLACED);
        var reminder = payUntil.minus(settings.get(OrderSettings.REMINDER, Scope.country(country)));
        if (reminder.isAfter(clock.now())) {
            events.publish(new OrderEvent(OrderEvent.Kind.REMINDER, order, 0, null), "reminder:" + order, reminder);
        }
    }

    /** Its branch is reminded then, unless the order has ended (DEC-05). */
    public void due(long order, Instant due) {
        events.publish(new OrderEvent(OrderEvent.Kind.OVERDUE, order, 0, null), "overdue:" + order, due);
    }

    /** Heard after the pause in which staff may undo it. */
    void moved(long order, long change) {
        events.publish(new OrderEvent(OrderEvent.Kind.MOVED, order, change, null), "order:" + order,
                clock.now().plus(settings.get(OrderSettings.UNDO)));
    }

    /** Empty when it does not hold any more: a move that was undone, a reminder of what was paid. Once read, a move cannot be undone. */
    public Optional<OrderTold> read(OrderEvent event) {
        if (event.change() != 0 && !changes.tell(event.change())) {
            return Optional.empty();
        }
        var order = orders.byId(event.order()).orElseThrow();
        boolean holds = switch (event.kind()) {
            case REMINDER -> order.isPayable();
            case OVERDUE -> !order.state().isFinal();
            default -> true;
        };
        return holds
                ? Optional.of(new OrderTold(event.kind(), order, event.change() == 0
                        ? null
                        : changes.of(order.id()).stream().filter(one -> one.id() == event.change()).findFirst().orElseThrow(),
                        event.refund()))
                : Optional.empty();
    }
}
