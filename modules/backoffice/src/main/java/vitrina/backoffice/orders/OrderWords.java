package vitrina.backoffice.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderChange;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.refund.Refund;
import vitrina.people.company.Company;

/** What states are called and how they are coloured; a payment on delivery makes COBRADO into POR COBRAR. */
@Named("orderWords")
@ApplicationScoped
public class OrderWords {

    /** What the system writes as a reason: why it did something, why a payment failed, or how it was paid. */
    private static final List<String> CODES = List.of("orders.reason.", "payments.failure.", "payments.method.");

    @Inject
    private Backoffice backoffice;
    @Inject
    private Company company;

    /** The state that people read first: the fulfilment's, or why there is none. */
    public String status(OrderStage stage, OrderState state, PaymentState payment) {
        if (stage != OrderStage.PLACED) {
            return backoffice.say("orders.stage." + stage);
        }
        if (state == null) {
            return backoffice.say("payments.state." + payment);
        }
        return backoffice.say("orders.state." + state + (state == OrderState.RECEIVED && payment.isOpen() ? ".due" : ""));
    }

    public String tone(OrderStage stage, OrderState state) {
        if (stage != OrderStage.PLACED || state == null) {
            return "quiet";
        }
        return switch (state) {
            case RECEIVED -> "new";
            case IN_PROCESS -> "busy";
            case AT_COUNTER -> "ready";
            case ON_THE_WAY -> "way";
            case DELIVERED -> "good";
            case RETURNED -> "bad";
        };
    }

    public String paymentTone(PaymentState payment) {
        return switch (payment) {
            case SETTLED -> "good";
            case DUE, PENDING -> "busy";
            case FAILED, CHARGED_BACK -> "bad";
            case PARTLY_REFUNDED, REFUNDED, EXPIRED -> "quiet";
        };
    }

    /** One line of the timeline. */
    public String change(OrderChange change) {
        return switch (change.kind()) {
            case STATE -> backoffice.say("backoffice.order.moved", backoffice.say("orders.state." + change.to()));
            case STAGE -> backoffice.say("backoffice.order.staged", backoffice.say("orders.stage." + change.to()));
            case PAYMENT -> backoffice.say("backoffice.order.paid", backoffice.say("payments.state." + change.to()));
            case NOTE -> backoffice.say("backoffice.order.noted");
        };
    }

    /** Why, in words: the system writes codes, people write what they like. */
    public String reason(String written) {
        return written == null
                ? null
                : CODES.stream().map(code -> code + written).filter(backoffice::knows).findFirst().map(backoffice::say).orElse(written);
    }

    public String refundTone(Refund refund) {
        return switch (refund.state()) {
            case DONE -> "good";
            case REFUSED, BY_HAND -> "bad";
            case REQUESTED -> "busy";
            case REPLACED -> "quiet";
        };
    }

    public String changeTone(OrderChange change) {
        return switch (change.kind()) {
            case STATE -> tone(OrderStage.PLACED, OrderState.valueOf(change.to()));
            case PAYMENT -> paymentTone(PaymentState.valueOf(change.to()));
            case STAGE, NOTE -> "quiet";
        };
    }

    /** Where a picked-up order waits. */
    public String branch(Order order) {
        return company.branch(order.delivery().branchId()).name();
    }

    public String who(OrderChange change) {
        return switch (change.actorKind()) {
            case "SYSTEM" -> backoffice.say("backoffice.order.by.system");
            case "CUSTOMER", "ANONYMOUS" -> backoffice.say("backoffice.order.by.customer");
            default -> change.actorName();
        };
    }
}
