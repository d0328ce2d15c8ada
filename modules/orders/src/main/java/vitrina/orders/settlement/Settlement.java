package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vitrina.catalog.product.Sales;
import vitrina.catalog.promotion.Promotions;
import vitrina.catalog.promotion.Saving;
import vitrina.catalog.promotion.Savings;
import vitrina.catalog.stock.Quantity;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.orders.allocation.Allocation;
import vitrina.orders.allocation.Allocations;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderChange.Kind;
import vitrina.orders.order.OrderChanges;
import vitrina.orders.order.OrderEvent;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.OrderSettings;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderStore;
import vitrina.orders.order.OrderWriter;
import vitrina.orders.order.Orders;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentChargedBack;
import vitrina.payments.payment.PaymentMoved;
import vitrina.payments.payment.PaymentSettled;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.refund.Refunds;
import vitrina.people.company.Company;

/** Applies money that comes, or does not. A reference that is no order's belongs to somebody else and is left alone. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "money settles by conditional updates")
@ApplicationScoped
@Transactional
public class Settlement {

    /** Stock is held a little longer than the payment may take, so that the payment's end decides. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    /** Characters of all charge numbers of an order, in a row. */
    private static final int CHARGE_NUMBERS = 400;

    private static final String UNOWED = "charged-back-unowed";

    @Inject
    private OrderStore orders;
    @Inject
    private OrderWriter writer;
    @Inject
    private Orders facade;
    @Inject
    private OrderPostings postings;
    @Inject
    private OrderChanges changes;
    @Inject
    private OrderEvents events;
    @Inject
    private Allocations allocations;
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
        orders.lock(payment).ifPresent(order -> {
            if (!allocations.take(payment.publicId()) && !takeLate(order, payment)) {
                var reason = order.stage() == OrderStage.CANCELLED
                        ? "paid-after-cancelling"
                        : order.stage() == OrderStage.EXPIRED ? "part-paid-expired" : "paid-twice";
                refunds.refund(payment.publicId(), payment.captured(), reason, "unwanted:" + payment.publicId(), Mover.SYSTEM);
            } else if (order.funds().isCoveredWith(payment.captured())) {
                paid(order, payment, goodsAreThere(order));
            } else {
                writer.payment(order, partly(order), null, payment.providerReference());
            }
        });
    }

    /** A part is in: whether the rest is promised, or the buyer has to do something. */
    private PaymentState partly(Order before) {
        return orders.byId(before.id()).orElseThrow().funds().free().isPositive()
                ? PaymentState.FAILED
                : before.paymentState() == PaymentState.FAILED ? PaymentState.DUE : before.paymentState();
    }

    /** Money of a share that was given up is taken where it fits whole beside what is in; what is only promised makes room, the newest first. */
    private boolean takeLate(Order order, Payment payment) {
        var funds = order.funds();
        if (order.stage() == OrderStage.CANCELLED || funds.unpaid().compareTo(payment.captured()) < 0
                || order.stage() == OrderStage.EXPIRED && !funds.isCoveredWith(payment.captured())) {
            return false;
        }
        var room = funds.free();
        var inTheWay = new ArrayList<UUID>();
        for (var share : allocations.of(order.id()).reversed()) {
            if (share.isOpen() && room.compareTo(payment.captured()) < 0) {
                inTheWay.add(share.paymentId());
                room = room.plus(share.amount());
            }
        }
        allocations.free(inTheWay);
        payments.abandon(inTheWay, Mover.SYSTEM);
        return allocations.takeLate(payment.publicId());
    }

    void moved(@Observes PaymentMoved event) {
        var payment = event.payment();
        orders.lock(payment).ifPresent(order -> {
            if (payment.state() == PaymentState.PENDING) {
                pending(order, payment);
            } else {
                ended(order, payment);
            }
        });
    }

    /** What the provider looks at has more time than what nobody paid: the order waits as long as its payment. */
    private void pending(Order order, Payment payment) {
        if (allocations.of(order.id()).stream().anyMatch(share -> share.isOpen() && share.paymentId().equals(payment.publicId()))) {
            boolean last = order.funds().unpaid().equals(payment.amount());
            waits(order, last ? PaymentState.PENDING : order.paymentState(), payment);
        }
    }

    /** Its share may be brought another way; an order of which nothing is in and nothing is awaited ends with its last payment's time. */
    private void ended(Order order, Payment payment) {
        if (!allocations.free(List.of(payment.publicId()))) {
            return;
        }
        if (payment.state() == PaymentState.EXPIRED && order.funds().allocated().equals(payment.amount())) {
            facade.expire(order.publicId());
        } else {
            waits(order, PaymentState.FAILED, payment);
        }
    }

    /** The bank took it back. A part of what is not paid yet has to be paid again; money that paid nothing is no loss of the order. */
    void chargedBack(@Observes PaymentChargedBack event) {
        var payment = event.payment();
        orders.lock(payment).ifPresent(order -> {
            boolean taken = allocations.of(order.id()).stream().anyMatch(share -> share.isTaken() && share.paymentId().equals(payment.publicId()));
            if (taken && order.paidAt() != null) {
                waits(order, PaymentState.CHARGED_BACK, payment);
                return;
            }
            postings.unowed(order, payment.publicId().toString(), event.amount().min(payment.refundable()));
            if (taken) {
                allocations.free(List.of(payment.publicId()));
                waits(order, PaymentState.FAILED, payment);
            } else {
                changes.note(order.id(), Kind.PAYMENT, order.paymentState().name(), payment.state().name(), UNOWED);
            }
        });
    }

    private void waits(Order order, PaymentState state, Payment payment) {
        writer.payment(order, state, payment.dueAt(), payment.failure());
        stocks.extend(order.reference(), payment.dueAt().plus(GRACE));
    }

    /** An order that costs nothing, for instance by a coupon, is paid as it is placed. */
    public void free(long orderId) {
        var order = orders.byId(orderId).orElseThrow();
        stocks.confirm(order.reference());
        begin(order, "-", true);
    }

    private void paid(Order order, Payment payment, boolean goods) {
        if (order.stage() == OrderStage.EXPIRED) {
            promotions.takeAgain(order.reference(), savings(order), order.contact().email());
        }
        begin(order, chargeNumbers(order, payment), goods);
        postings.sale(order);
    }

    /** Of everything that paid it, in the order in which it was begun. */
    private String chargeNumbers(Order order, Payment last) {
        if (order.funds().paid().isZero()) {
            return last.providerReference();
        }
        var all = payments.of(order.reference());
        return allocations.of(order.id()).stream().filter(Allocation::isTaken)
                .flatMap(share -> all.stream().filter(payment -> payment.publicId().equals(share.paymentId()))).map(Payment::providerReference)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), row -> row.substring(0, Math.min(row.length(), CHARGE_NUMBERS))));
    }

    private void begin(Order order, String chargeNumbers, boolean goods) {
        var due = clock.now().plus(settings.get(OrderSettings.OVERDUE, company.branch(order.delivery().branchId()).scope()));
        writer.paid(order, chargeNumbers, goods, due);
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
}
