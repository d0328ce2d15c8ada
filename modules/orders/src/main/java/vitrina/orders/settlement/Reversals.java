package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vitrina.kernel.money.Money;
import vitrina.orders.allocation.Allocations;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderChange.Kind;
import vitrina.orders.order.OrderChanges;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.OrderStore;
import vitrina.orders.order.OrderWriter;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.refund.PaymentRefunded;
import vitrina.payments.refund.Refund;
import vitrina.payments.refund.RefundEnded;

/** What a refund does to its order. Money that paid no order, since it came twice or too late, changes nothing of it. */
@ApplicationScoped
@Transactional
public class Reversals {

    private static final String REFUND_REFUSED = "refund-refused";

    @Inject
    private OrderStore orders;
    @Inject
    private OrderWriter writer;
    @Inject
    private Allocations allocations;
    @Inject
    private OrderPostings postings;
    @Inject
    private OrderChanges changes;
    @Inject
    private OrderEvents events;

    void refunded(@Observes PaymentRefunded event) {
        orders.lock(event.payment()).filter(order -> allocations.refund(event.payment().publicId(), event.amount())).ifPresent(order -> {
            writer.payment(order, order.funds().refundable().equals(event.amount()) ? PaymentState.REFUNDED : PaymentState.PARTLY_REFUNDED, null,
                    event.refund().reason());
            postings.refunded(order, event.refund().publicId().toString(), event.amount());
        });
    }

    /** The buyer is told when the money is out; staff see what was refused, and the order waits for its refund again. */
    void ended(@Observes RefundEnded event) {
        orders.lock(event.payment()).ifPresent(order -> {
            if (event.refund().isRefused()) {
                refused(order, event.payment(), event.refund());
            } else if (allocations.of(order.id()).stream()
                    .anyMatch(share -> share.isTaken() && share.paymentId().equals(event.payment().publicId()))) {
                events.refunded(order.id(), event.refund().publicId());
            }
        });
    }

    private void refused(Order order, Payment payment, Refund refund) {
        if (allocations.refund(payment.publicId(), refund.amount().negated())) {
            writer.reverseRefund(order, before(order, refund.amount()), REFUND_REFUSED);
            postings.refundRefused(refund.publicId().toString());
        } else {
            changes.note(order.id(), Kind.PAYMENT, order.paymentState().name(), payment.state().name(), REFUND_REFUSED);
            if (payment.state() == PaymentState.CHARGED_BACK) {
                postings.unowed(order, refund.publicId().toString(), refund.amount());
            }
        }
    }

    /** What was charged back meanwhile stays so. */
    private static PaymentState before(Order order, Money amount) {
        return order.paymentState() == PaymentState.CHARGED_BACK
                ? PaymentState.CHARGED_BACK
                : order.funds().refunded().equals(amount) ? PaymentState.SETTLED : PaymentState.PARTLY_REFUNDED;
    }
}
