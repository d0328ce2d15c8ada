package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.messaging.IdempotencyKeys;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Mover;
import vitrina.orders.allocation.Allocation;
import vitrina.orders.allocation.Allocations;
import vitrina.orders.buyer.Contact;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.OrderSettings;
import vitrina.orders.order.OrderStore;
import vitrina.orders.order.OrderWriter;
import vitrina.payments.payment.PaymentRequest;
import vitrina.payments.payment.PaymentStarted;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Payer;
import vitrina.payments.provider.PaymentMethod;
import vitrina.people.contact.DocumentKind;
import vitrina.people.contact.IdentityDocument;
import vitrina.people.credential.Throttle;

/** Starts the payment of an order, and starts another one after a failure or a change of mind. */
@ApplicationScoped
@Transactional
public class PaymentStep {

    /** From one network address; each is asked of a provider and leaves a row. */
    private static final int AGAIN_PER_HOUR = 100;

    @Inject
    private Throttle throttle;
    @Inject
    private IdempotencyKeys keys;
    @Inject
    private Payments payments;
    @Inject
    private Allocations allocations;
    @Inject
    private OrderStore orders;
    @Inject
    private OrderWriter writer;
    @Inject
    private OrderEvents events;
    @Inject
    private Stocks stocks;
    @Inject
    private Settings settings;

    /** Whether this way to pay needs the buyer's document (LOC-01). */
    public boolean needsDocument(String country, String method) {
        return !DocumentKind.of(country).isEmpty()
                && settings.get(OrderSettings.DOCUMENT_METHODS, Scope.country(country)).contains(method);
    }

    /** The first attempt, for the whole, in the transaction of the placement, which writes its share. */
    public PaymentStarted start(String reference, String number, Money total, PaymentMethod method, String country, String language,
            Contact contact, String returnUrl) {
        return payments.start(new PaymentRequest(reference, number, total, method.code(), country, language,
                new Payer(contact.name(), contact.email()), returnUrl));
    }

    /**
     * Pays an unpaid order another way, or again: the part that nobody has promised, or all that is not in, if everything was promised.
     * The same press, sent again, starts nothing and is answered alike.
     *
     * @param order    as {@code Orders.mine} gave it to its buyer
     * @param document of the buyer, where this way needs one and the order has none yet; else null
     * @param key      drawn when the page was rendered
     * @return the hosted page to go to, where the method has one
     * @throws Refusal as {@link #pay}, orders.key-missing
     */
    public Optional<String> retry(Order order, String method, IdentityDocument document, String returnUrl, String key) {
        if (key == null || !key.matches("[A-Za-z0-9_-]{16,64}")) {
            throw new Refusal("orders.key-missing");
        }
        throttle.limitAddress("people.throttled", AGAIN_PER_HOUR);
        var answer = keys.once("orders.pay:" + order.id(), key, method, () -> retry(order, method, document, returnUrl).redirectUrl().orElse(""));
        return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    /** A new attempt with every call. @throws Refusal as {@link #pay} */
    public PaymentStarted retry(Order order, String method, IdentityDocument document, String returnUrl) {
        var locked = payable(order);
        var free = locked.funds().free();
        return pay(locked, List.of(new Part(method, free.isPositive() ? free : locked.funds().unpaid())), document, returnUrl).getFirst();
    }

    /** What one of several payments is to bring. */
    public record Part(String method, Money amount) {}

    /**
     * Pays an unpaid order by one or more payments (decision 26). They bring what nobody has promised; or all that is not in, and then open attempts
     * are called off first. Should the money of one of those come all the same, it is taken where it fits, else given back.
     *
     * @throws Refusal orders.not-payable, orders.parts-wrong, orders.document-missing, people.throttled, payments.method-unknown
     */
    public List<PaymentStarted> pay(Order order, List<Part> parts, IdentityDocument document, String returnUrl) {
        var locked = payable(order);
        var methods = parts.stream().map(part -> payments.method(locked.country(), part.method())).toList();
        if (locked.document() == null && document == null && methods.stream().anyMatch(method -> needsDocument(locked.country(), method.code()))) {
            throw new Refusal("orders.document-missing");
        }
        boolean added = makeRoom(locked, parts);
        var started = new ArrayList<PaymentStarted>();
        for (int i = 0; i < parts.size(); i++) {
            started.add(start(locked.reference(), locked.number(), parts.get(i).amount(), methods.get(i), locked.country(), locked.language(),
                    locked.contact(), returnUrl));
            allocations.add(locked.id(), started.getLast().paymentId(), parts.get(i).amount());
        }
        var last = started.stream().map(PaymentStarted::dueAt).max(Comparator.naturalOrder()).orElseThrow();
        var until = added && locked.expiresAt().isAfter(last) ? locked.expiresAt() : last;
        writer.payAgain(locked, methods.getFirst().code(), until, document);
        stocks.extend(locked.reference(), until.plus(Settlement.GRACE));
        if (methods.stream().anyMatch(method -> !method.kind().redirects())) {
            events.payable(locked.id(), locked.country(), until);
        }
        return started;
    }

    /** @return whether the parts come beside what was promised before */
    private boolean makeRoom(Order locked, List<Part> parts) {
        var sum = parts.stream().map(part -> part.amount().payable()).reduce(Money.zero(locked.amounts().total().currency()), Money::plus);
        boolean added = sum.equals(locked.funds().free());
        if (parts.isEmpty() || parts.stream().anyMatch(part -> !part.amount().isPositive()) || !added && !sum.equals(locked.funds().unpaid())) {
            throw new Refusal("orders.parts-wrong", locked.number());
        }
        if (!added) {
            var open = allocations.of(locked.id()).stream().filter(Allocation::isOpen).map(Allocation::paymentId).toList();
            allocations.free(open);
            payments.abandon(open, Mover.CUSTOMER);
        }
        return added;
    }

    private Order payable(Order order) {
        return orders.lock(order.publicId()).filter(Order::isPayable).orElseThrow(() -> new Refusal("orders.not-payable", order.number()));
    }
}
