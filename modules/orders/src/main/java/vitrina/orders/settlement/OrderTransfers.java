package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.files.StoredFile;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderRows;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.transfer.Receipt;
import vitrina.payments.transfer.Transfers;
import vitrina.people.access.Permission;

/** The bank transfer of an order that staff look out for and acknowledge (PAY-10). */
@ApplicationScoped
@Transactional
public class OrderTransfers {

    @Inject
    private OrderRows orders;
    @Inject
    private Payments payments;
    @Inject
    private Transfers transfers;

    /**
     * A transfer whose money was not seen yet.
     *
     * @param receipt what the shopper sent, or null
     */
    public record Awaited(Payment payment, Receipt receipt) {

        public boolean isWithFile() {
            return receipt != null && receipt.fileKey() != null;
        }
    }

    /** The latest transfer of the order that may still be acknowledged: also one that came to nothing, for its money may come late. */
    public Optional<Awaited> awaited(UUID orderPublicId) {
        return payment(order(orderPublicId, Permission.ORDERS_READ))
                .map(payment -> new Awaited(payment, transfers.receipt(payment.publicId()).orElse(null)));
    }

    /** What money that came did to its order: all of it is paid, a part is, or the order had no use for it and it goes back. */
    public enum Became {
        PAID, PART, BACK
    }

    /** @throws Refusal payments.acknowledged-before, payments.reference-used, kernel.forbidden, orders.unknown */
    public Became acknowledge(UUID orderPublicId, String bankReference) {
        var seen = order(orderPublicId, Permission.PAYMENTS_SETTLE);
        var order = orders.lock(seen.publicId()).orElseThrow();
        var payment = payment(order).orElseThrow(() -> new Refusal("payments.acknowledged-before")).publicId();
        transfers.acknowledge(payment, bankReference);
        if (payments.find(payment).orElseThrow().state() == PaymentState.REFUNDED) {
            return Became.BACK;
        }
        return orders.byPublicId(orderPublicId).orElseThrow().paidAt() == null ? Became.PART : Became.PAID;
    }

    /** The shopper's receipt, for staff of the branch. */
    public Optional<StoredFile> file(UUID orderPublicId) {
        return payments.of(order(orderPublicId, Permission.ORDERS_READ).reference()).stream()
                .flatMap(payment -> transfers.file(payment.publicId()).stream()).findFirst();
    }

    private Optional<Payment> payment(Order order) {
        return payments.of(order.reference()).stream().filter(payment -> payment.provider().equals(Transfers.PROVIDER)
                && payment.state().next().contains(PaymentState.SETTLED)).findFirst();
    }

    private Order order(UUID orderPublicId, String permission) {
        var actor = Actors.require(permission);
        return orders.byPublicId(orderPublicId).filter(one -> actor.seesBranch(one.delivery().branchId()))
                .orElseThrow(() -> new Refusal("orders.unknown"));
    }
}
