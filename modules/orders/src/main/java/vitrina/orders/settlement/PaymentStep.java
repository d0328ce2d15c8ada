package vitrina.orders.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Mover;
import vitrina.orders.buyer.Contact;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderRows;
import vitrina.orders.order.OrderSettings;
import vitrina.orders.order.OrderWriter;
import vitrina.payments.payment.PaymentRequest;
import vitrina.payments.payment.PaymentStarted;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Payer;
import vitrina.payments.provider.PaymentMethod;
import vitrina.people.credential.Throttle;
import vitrina.people.document.DocumentKind;
import vitrina.people.document.IdentityDocument;

/** Starts the payment of an order, and starts another one after a failure or a change of mind. */
@ApplicationScoped
@Transactional
public class PaymentStep {

    /** From one network address; each is asked of a provider and leaves a row. */
    private static final int AGAIN_PER_HOUR = 100;

    @Inject
    private Throttle throttle;
    @Inject
    private Payments payments;
    @Inject
    private OrderRows orders;
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
                && List.of(settings.get(OrderSettings.DOCUMENT_METHODS).split("\\s*,\\s*")).contains(method);
    }

    /** The first attempt, in the transaction of the placement. */
    public PaymentStarted start(String reference, String number, Money total, PaymentMethod method, String country, String language,
                                Contact contact, String returnUrl) {
        return payments.start(new PaymentRequest(reference, number, total, method.code(), country, language,
                new Payer(contact.name(), contact.email()), returnUrl));
    }

    /**
     * Pays an unpaid order another way, or again. An open attempt is called off first; should its money come all the same, it is given back.
     *
     * @param order    as {@code Orders.mine} gave it to its buyer
     * @param document of the buyer, where this way needs one and the order has none yet; else null
     * @throws Refusal orders.not-payable, orders.document-missing, people.throttled
     */
    public PaymentStarted retry(Order order, String methodCode, IdentityDocument document, String returnUrl) {
        throttle.limitAddress("people.throttled", AGAIN_PER_HOUR);
        var locked = orders.lock(order.publicId()).filter(Order::isPayable)
                .orElseThrow(() -> new Refusal("orders.not-payable", order.number()));
        var method = payments.method(locked.country(), methodCode);
        if (locked.document() == null && document == null && needsDocument(locked.country(), methodCode)) {
            throw new Refusal("orders.document-missing");
        }
        payments.abandon(locked.reference(), Mover.CUSTOMER);
        var started = start(locked.reference(), locked.number(), locked.amounts().total(), method, locked.country(), locked.language(),
                locked.contact(), returnUrl);
        writer.payAgain(locked, method.code(), started.dueAt(), document);
        stocks.extend(locked.reference(), started.dueAt().plus(Settlement.GRACE));
        if (!method.kind().redirects()) {
            events.payable(locked.id(), started.dueAt());
        }
        return started;
    }
}
