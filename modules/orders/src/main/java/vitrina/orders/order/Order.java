package vitrina.orders.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.orders.allocation.Funds;
import vitrina.orders.buyer.Contact;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.payments.payment.PaymentState;
import vitrina.people.contact.IdentityDocument;

/**
 * An order as placed, with where it is now.
 *
 * @param state        of the fulfilment; null until it is paid
 * @param stockMissing it was paid late and its goods are gone (decision 10)
 * @param chargeNumber the provider's number of the charge (ORD-10), of each charge if there are several; null until paid
 * @param funds        what its payments add up to
 * @param coupons      codes used, separated by blanks
 */
public record Order(long id, UUID publicId, String number, OrderStage stage, PaymentState paymentState, OrderState state,
        boolean stockMissing, String country, String language, String channel, long personId, Contact contact,
        IdentityDocument document, InvoiceRequest invoice, OrderDelivery delivery, OrderAmounts amounts,
        String paymentMethod, String chargeNumber, Funds funds, String coupons, String trackingToken,
        Instant placedAt, Instant paidAt, Instant expiresAt, Instant dueAt, List<OrderLine> lines) {

    public Order {
        lines = List.copyOf(lines);
    }

    /** Pieces by product. */
    public Map<Long, Integer> pieces() {
        return lines.stream().collect(Collectors.toMap(OrderLine::productId, OrderLine::quantity, Integer::sum));
    }

    /** How payments, stock and promotions call this order. */
    public String reference() {
        return publicId.toString();
    }

    /** Language and country of its texts and amounts, such as es-CO. */
    public String languageTag() {
        return language.contains("-") ? language : language + "-" + country;
    }

    public String text(Money money) {
        return MoneyFormat.format(money, languageTag());
    }

    /** All that a page without sign-in may show of the buyer. */
    public String firstName() {
        return contact.name().strip().split("\\s+")[0];
    }

    /** What staff may choose now (ORD-16); empty before payment and at the ends. */
    public Set<OrderState> nextStates() {
        return state == null || stage != OrderStage.PLACED ? Set.of() : state.next(delivery.mode(), paymentState);
    }

    /** Whether the red button is shown: returned, and money left to give back (SM-1, DEC-03). */
    public boolean isRefundPending() {
        return state == OrderState.RETURNED && paymentState.isRefundable() && funds.refundable().isPositive();
    }

    /** Whether the buyer may still pay, with the same method or another. */
    public boolean isPayable() {
        return stage == OrderStage.PLACED && (paymentState.isOpen() || paymentState == PaymentState.FAILED);
    }

    /** Text key of the state that people read: the payment's until it is paid, then the fulfilment's. */
    public String statusKey() {
        if (stage != OrderStage.PLACED) {
            return "orders.stage." + stage;
        }
        return state == null ? "payments.state." + paymentState : "orders.state." + state;
    }

    public Money netGoods() {
        return lines.stream().map(OrderLine::net).reduce(Money.zero(amounts.total().currency()), Money::plus);
    }
}
