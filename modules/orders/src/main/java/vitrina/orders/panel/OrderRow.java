package vitrina.orders.panel;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vitrina.kernel.money.Money;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;

/**
 * An order as a row of the list.
 *
 * @param products      such as "2 x Serum, 1 x Crema"
 * @param overdue       whether it should have ended by now
 * @param refundable    whether the red button is shown
 * @param refundWaits   a refund was refused, or is to be paid by hand
 */
public record OrderRow(long id, UUID publicId, String number, Instant placedAt, String name, String phone, String email,
        FulfilmentMode mode, String address, String products, Money total, String chargeNumber, OrderState state,
        PaymentState payment, OrderStage stage, String paymentMethod, String country, long branchId, boolean stockMissing,
        boolean overdue, boolean refundable, boolean refundWaits, Instant changedAt) {

    /** What the state drop-down offers (ORD-16). */
    public Set<OrderState> nextStates() {
        return state == null || stage != OrderStage.PLACED ? Set.of() : state.next(mode, payment);
    }
}
