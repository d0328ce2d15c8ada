package vitrina.storefront.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrina.catalog.view.ProductViews;
import vitrina.kernel.database.Ids;
import vitrina.orders.checkout.Checkout;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.Tracking;
import vitrina.orders.settlement.PaymentStep;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.QrCode;
import vitrina.payments.transfer.BankAccount;
import vitrina.payments.transfer.Transfers;
import vitrina.storefront.address.DocumentFields;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.site.Site;

/** {@code #{page}} of an order for its buyer: thanks, what to pay and how, what was bought, where it is. */
@Dependent
@At("order/{id}")
public class OrderStatusPage implements ShopPage {

    /**
     * A way to pay.
     * @param document "yes" when the buyer's document is needed
     * @param checked "checked" for the chosen one, else null
     */
    public record Way(String code, String name, String document, String checked) {}

    @Inject
    private transient OrderAccess access;
    @Inject
    private Payments payments;
    @Inject
    private Transfers transfers;
    @Inject
    private ProductViews views;
    @Inject
    private Tracking tracking;
    @Inject
    private Checkout checkout;
    @Inject
    private PaymentStep steps;

    private Site site;
    private Form form;
    private Order order;
    private Payment payment;
    private Journey journey;
    private boolean back;

    @Override
    public Result open(Request visit) {
        site = visit.site();
        back = visit.value("payment").equals("done");
        form = visit.shownAgain();
        var found = find(visit, access);
        if (found.isEmpty()) {
            return Result.go(site.url("look-up"));
        }
        order = found.get();
        payment = current(payments.of(order.reference())).orElse(null);
        journey = Journey.of(site, tracking.view(order));
        visit.head(site.text("shop.order.title", order.number())).hide();
        return Result.show();
    }

    /** The order of the address, if this reader is its buyer. */
    static Optional<Order> find(Request visit, OrderAccess access) {
        return find(visit.part("id"), visit.request(), access);
    }

    /** The payment that the buyer looks at: of several that wait for somebody, one that waits for the buyer. @param all latest first */
    static Optional<Payment> current(List<Payment> all) {
        return Stream.of(all.stream().filter(one -> one.state() == PaymentState.DUE), all.stream().filter(one -> one.state() == PaymentState.PENDING),
                all.stream()).flatMap(Function.identity()).findFirst();
    }

    static Optional<Order> find(String address, HttpServletRequest request, OrderAccess access) {
        try {
            var id = UUID.fromString(address);
            return access.mine(id, OrderCookie.read(request, id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public Order getOrder() {
        return order;
    }

    public Journey getJourney() {
        return journey;
    }

    public String getTitle() {
        return site.text(isPaid()
                ? "shop.order.thanks"
                : isConfirming()
                        ? "shop.order.confirming"
                        : order.isPayable()
                                ? "shop.order.placed"
                                : "shop.order.closed",
                order.firstName());
    }

    /** Whoever left a hosted page is written to when the money came, or the time is over. */
    public boolean isMailed() {
        return !order.isPayable() || payment != null && payment.code() != null;
    }

    public boolean isPaid() {
        return order.stage() == OrderStage.PLACED && order.paymentState() == PaymentState.SETTLED;
    }

    /** Whether the buyer may still pay, so that the page asks again by itself. */
    public boolean isWaiting() {
        return order.isPayable();
    }

    /** The buyer did what there was to do, on the hosted page or with a receipt; the word of whoever saw the money is still on its way. */
    public boolean isConfirming() {
        return order.isPayable() && payment != null
                && (payment.state() == PaymentState.PENDING || back && payment.state() == PaymentState.DUE && payment.code() == null);
    }

    /** Seconds until the page asks again, or null. */
    public Integer getPoll() {
        return !isWaiting() ? null : back && isConfirming() ? Integer.valueOf(2) : Integer.valueOf(6);
    }

    public String getStatus() {
        return journey.status();
    }

    /** The code to pay with, or null. */
    public String getCode() {
        return order.isPayable() && payment != null && payment.state().isOpen() ? payment.code() : null;
    }

    public String getQr() {
        return getCode() == null || payment.qr() == null ? null : QrCode.svg(payment.qr(), site.text("shop.order.qr"));
    }

    /** Where a bank transfer goes (PAY-10); null for other ways to pay. */
    public BankAccount getAccount() {
        return getCode() != null && payment.provider().equals("transfer") ? transfers.account(order.country()).orElse(null) : null;
    }

    /** When the buyer sent the receipt of the transfer; null before. */
    public String getReceipt() {
        return transfers.receipt(payment.publicId()).map(receipt -> Journey.moment(site, receipt.sentAt())).orElse(null);
    }

    public String getMethod() {
        return site.text("payments.method." + order.paymentMethod());
    }

    /** How much until when. */
    public String getDue() {
        return order.expiresAt() == null
                ? ""
                : site.text("shop.order.pay-before", order.text(payment.amount()),
                        Journey.moment(site, order.expiresAt()));
    }

    /** A hosted page was opened and left. */
    public boolean isResumable() {
        return order.isPayable() && payment != null && payment.state() == PaymentState.DUE && payment.code() == null && !isConfirming();
    }

    public String getFailure() {
        return order.isPayable() && payment != null && payment.state() == PaymentState.FAILED && payment.failure() != null
                ? site.text("payments.failure." + payment.failure())
                : null;
    }

    public List<Way> getMethods() {
        var chosen = form.get("payment").isEmpty() ? order.paymentMethod() : form.get("payment");
        return checkout.paymentMethods(order.country()).stream().map(method -> new Way(method.code(),
                site.text("payments.method." + method.code()),
                order.document() == null && steps.needsDocument(order.country(), method.code()) ? "yes" : "no",
                method.code().equals(chosen) ? "checked" : null)).toList();
    }

    /** The kinds of document of the country; empty where none is asked, or the order has one (LOC-01). */
    public List<DocumentFields.Kind> getDocuments() {
        return order.document() == null ? DocumentFields.kinds(site, order.country(), form) : List.of();
    }

    /** Drawn with the page: a second press of the same button pays nothing twice. */
    public String getKey() {
        return Ids.token();
    }

    public List<Bought> getLines() {
        return Bought.lines(order, views.all(site.shop(), order.lines().stream().map(line -> line.productId()).distinct().toList()));
    }

    public List<Bought.Sum> getSums() {
        return Bought.sums(site, order);
    }
}
