package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.files.StoredFile;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderStore;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentPermissions;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.transfer.Receipt;
import vitrina.payments.transfer.Transfers;

/** The bank transfer of an order that staff look out for and acknowledge (PAY-10). */
@ApplicationScoped
@Transactional
public class OrderTransfers {

    @Inject
    private OrderAccess access;
    @Inject
    private OrderStore orders;
    @Inject
    private Payments payments;
    @Inject
    private Transfers transfers;

    /**
     * A transfer of an order.
     *
     * @param receipt what the shopper sent, or null
     */
    public record Transfer(Payment payment, Receipt receipt) {

        public boolean isWithFile() {
            return receipt != null && receipt.fileKey() != null;
        }

        /** Whether its money was not seen yet: also of one that came to nothing, for its money may come late. */
        public boolean isAwaited() {
            return payment.state().next().contains(PaymentState.SETTLED);
        }
    }

    /** The one of the order that may still be acknowledged, else one whose receipt can be looked up. */
    public Optional<Transfer> find(UUID orderPublicId) {
        var all = all(access.known(orderPublicId, OrderPermissions.READ));
        return all.stream().filter(Transfer::isAwaited).findFirst().or(() -> all.stream().filter(Transfer::isWithFile).findFirst());
    }

    /** What money that came did to its order: all of it is paid, a part is, or the order had no use for it and it goes back. */
    public enum Became {
        PAID, PART, BACK
    }

    /** @throws Refusal payments.acknowledged-before, payments.reference-used, kernel.forbidden, orders.unknown */
    public Became acknowledge(UUID orderPublicId, String bankReference) {
        var seen = access.known(orderPublicId, PaymentPermissions.SETTLE);
        var order = orders.lock(seen.publicId()).orElseThrow();
        var payment = all(order).stream().filter(Transfer::isAwaited).findFirst()
                .orElseThrow(() -> new Refusal("payments.acknowledged-before")).payment().publicId();
        transfers.acknowledge(payment, bankReference);
        if (payments.find(payment).orElseThrow().state() == PaymentState.REFUNDED) {
            return Became.BACK;
        }
        return orders.byPublicId(orderPublicId).orElseThrow().paidAt() == null ? Became.PART : Became.PAID;
    }

    /** The shopper's receipt, for staff of the branch. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<StoredFile> file(UUID orderPublicId) {
        return payments.of(access.known(orderPublicId, OrderPermissions.READ).reference()).stream()
                .flatMap(payment -> transfers.file(payment.publicId()).stream()).findFirst();
    }

    private List<Transfer> all(Order order) {
        return payments.of(order.reference()).stream().filter(payment -> payment.provider().equals(Transfers.PROVIDER))
                .map(payment -> new Transfer(payment, transfers.receipt(payment.publicId()).orElse(null))).toList();
    }
}
