package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vitrina.catalog.promotion.Promotions;
import vitrina.catalog.promotion.Saving;
import vitrina.catalog.promotion.Savings;
import vitrina.catalog.sales.Sales;
import vitrina.catalog.stock.Quantity;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.orders.history.OrderChange.Kind;
import vitrina.orders.history.OrderChanges;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderEvent;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.OrderRows;
import vitrina.orders.order.OrderSettings;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderWriter;
import vitrina.orders.order.Orders;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentMoved;
import vitrina.payments.payment.PaymentSettled;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.refund.PaymentRefunded;
import vitrina.payments.refund.RefundEnded;
import vitrina.payments.refund.Refunds;
import vitrina.people.company.Company;

/** Applies what happens to payments. A reference that is no order's belongs to somebody else and is left alone. */
@ApplicationScoped
@Transactional
public class Settlement {

    /** Stock is held a little longer than the payment may take, so that the payment's end decides. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    private static final String REFUND_REFUSED = "refund-refused";

    @Inject
    private OrderRows orders;
    @Inject
    private OrderWriter writer;
    @Inject
    private Orders facade;
    @Inject
    private OrderBooks books;
    @Inject
    private OrderChanges changes;
    @Inject
    private OrderEvents events;
    @Inject
    private Payments payments;
    @Inject
    private Refunds refunds;
    @Inject
    private Stocks stocks;
    @Inject
    private Promotions promotions;
    @Inject
    private Sales sales;
    @Inject
    private Company company;
    @Inject
    private Sql sql;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    void settled(@Observes PaymentSettled event) {
        var payment = event.payment();
        order(payment).ifPresent(order -> {
            if (order.state() != null || order.paymentState() == PaymentState.SETTLED) {
                refunds.refund(payment.publicId(), payment.captured(), "paid-twice", "paid-twice:" + payment.publicId(), Mover.SYSTEM);
            } else if (order.stage() == OrderStage.CANCELLED) {
                refunds.refund(payment.publicId(), payment.captured(), "paid-after-cancelling", "late:" + payment.publicId(), Mover.SYSTEM);
            } else {
                paid(order, payment, goodsAreThere(order));
            }
        });
    }

    void moved(@Observes PaymentMoved event) {
        var payment = event.payment();
        order(payment).filter(order -> isCurrent(order, payment)).ifPresent(order -> {
            if (payment.state() == PaymentState.EXPIRED) {
                facade.expire(order.publicId());
                return;
            }
            // What the provider looks at has more time than what nobody paid: the order waits as long as its payment.
            writer.payment(order, payment.state(), payment.dueAt(), payment.failure());
            stocks.extend(order.reference(), payment.dueAt().plus(GRACE));
        });
    }

    void refunded(@Observes PaymentRefunded event) {
        var payment = event.payment();
        order(payment).filter(order -> payment.publicId().equals(order.paymentId())).ifPresent(order -> {
            writer.payment(order, payment.state(), null, event.refund().reason());
            books.refunded(order, event.refund().publicId().toString(), event.amount());
        });
    }

    /** The buyer is told when the money is out; staff see what was refused, and the order waits for its refund again. */
    void ended(@Observes RefundEnded event) {
        var payment = event.payment();
        if (event.refund().isRefused()) {
            order(payment).ifPresent(order -> refundRefused(order, payment, event.refund().publicId().toString()));
        } else {
            placed(payment).flatMap(orders::byPublicId).filter(order -> payment.publicId().equals(order.paymentId()))
                    .ifPresent(order -> events.publish(order.id(), OrderEvent.Kind.REFUNDED));
        }
    }

    private void refundRefused(Order order, Payment payment, String refundId) {
        if (payment.publicId().equals(order.paymentId())) {
            writer.takeRefundBack(order, payment.state(), REFUND_REFUSED);
            books.refundRefused(refundId);
        } else {
            changes.note(order.id(), Kind.PAYMENT, order.paymentState().name(), payment.state().name(), REFUND_REFUSED);
        }
    }

    /** An order that costs nothing, for instance by a coupon, is paid as it is placed. */
    public void free(long orderId) {
        var order = orders.byId(orderId).orElseThrow();
        stocks.confirm(order.reference());
        begin(order, null, "-", true);
    }

    private void paid(Order order, Payment payment, boolean goods) {
        if (order.stage() == OrderStage.EXPIRED) {
            promotions.takeAgain(order.reference(), savings(order), order.contact().email());
        }
        begin(order, payment.publicId(), payment.providerReference(), goods);
        books.sale(order);
    }

    private void begin(Order order, UUID paymentId, String chargeNumber, boolean goods) {
        var due = clock.now().plus(settings.get(OrderSettings.OVERDUE));
        writer.paid(order, paymentId, chargeNumber, goods, due);
        sales.record(order.country(), order.pieces(), clock.today(company.country(order.country()).zone()));
        events.publish(order.id(), OrderEvent.Kind.PAID);
        events.due(order.id(), due);
    }

    /** What promotions gave when it was placed. */
    private Savings savings(Order order) {
        return new Savings(sql.list("""
                select s.promotion, s.coupon, s.amount, s."freeShipping" from orders_order o, jsonb_to_recordset(o.savings)
                  as s (promotion bigint, coupon bigint, amount numeric, "freeShipping" boolean) where o.id = ?""",
                row -> new Saving(row.getLong(1), Sql.id(row, "coupon"), null, Map.of(),
                        List.of(new Money(row.getBigDecimal(3), order.amounts().total().currency()).rounded()), row.getBoolean(4)),
                order.id()), List.of(), null);
    }

    /** The held pieces leave the shelf. Where nothing is held any more they are looked for again, once; else staff see "paid, no stock". */
    private boolean goodsAreThere(Order order) {
        if (stocks.confirm(order.reference())) {
            return true;
        }
        var wanted = order.lines().stream().map(line -> new Quantity(line.variantId(), line.quantity())).toList();
        var free = stocks.available(order.country(), wanted.stream().map(Quantity::variantId).toList());
        if (wanted.stream().anyMatch(one -> free.getOrDefault(one.variantId(), 0) < one.quantity())) {
            return false;
        }
        stocks.reserve(order.reference(), order.country(), order.delivery().isPickUp() ? order.delivery().branchId() : null, wanted,
                clock.now().plus(GRACE));
        return stocks.confirm(order.reference());
    }

    /** An attempt that was replaced does not speak for the order any more, nor does one that an earlier attempt overtook with its money. */
    private boolean isCurrent(Order order, Payment payment) {
        return payments.of(payment.reference()).getFirst().publicId().equals(payment.publicId())
                && (order.stage() == OrderStage.PLACED && order.state() == null || payment.state() == PaymentState.CHARGED_BACK);
    }

    private Optional<Order> order(Payment payment) {
        return placed(payment).flatMap(orders::lock);
    }

    private static Optional<UUID> placed(Payment payment) {
        try {
            return Optional.of(UUID.fromString(payment.reference()));
        } catch (IllegalArgumentException notAnOrder) {
            return Optional.empty();
        }
    }
}
