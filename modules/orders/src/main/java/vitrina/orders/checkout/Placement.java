package vitrina.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import vitrina.catalog.promotion.Promotions;
import vitrina.catalog.stock.Quantity;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.orders.cart.CartKey;
import vitrina.orders.cart.CartPricing;
import vitrina.orders.cart.CartStore;
import vitrina.orders.cart.CartView;
import vitrina.orders.order.OrderEvents;
import vitrina.orders.settlement.PaymentStep;
import vitrina.orders.settlement.Settlement;
import vitrina.payments.payment.PaymentStarted;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.PaymentMethod;
import vitrina.people.company.Company;
import vitrina.people.contact.Email;
import vitrina.people.person.Persons;

/** One placement, in the transaction of its idempotency key: price anew, start the payment, write the order, hold the stock, remove the cart. */
@ApplicationScoped
class Placement {

    @Inject
    private CartStore carts;
    @Inject
    private CartPricing pricing;
    @Inject
    private PlacementStore store;
    @Inject
    private Persons persons;
    @Inject
    private Stocks stocks;
    @Inject
    private Promotions promotions;
    @Inject
    private Payments payments;
    @Inject
    private PaymentStep paymentStep;
    @Inject
    private Settlement settlement;
    @Inject
    private OrderEvents events;
    @Inject
    private Company company;
    @Inject
    private Clock clock;

    Placed place(PlaceRequest request, Checkout checkout) {
        var cart = carts.lock(CartKey.of(request.cartToken())).orElseThrow(() -> new Refusal("orders.cart-gone"));
        var view = pricing.price(cart, request.shop());
        var total = view.totals().total();
        check(view, request, checkout);
        var method = total.isZero()
                ? Optional.<PaymentMethod>empty()
                : Optional.of(payments.method(request.shop().country(), request.paymentMethod()));
        var order = newOrder(view, method);
        var payment = method.map(way -> paymentStep.start(order.reference(), order.number(), total, way, order.country().code(),
                request.shop().language(), order.contact(), request.returnBase() + order.publicId()));
        store.insert(order, view, payment.map(PaymentStarted::paymentId).orElse(null));
        stocks.reserve(order.reference(), order.country().code(), view.shipping().isPickUp() ? order.branchId() : null, view.items().stream()
                .map(item -> new Quantity(item.line().variantId(), item.quantity())).toList(),
                order.expiresAt().plus(Settlement.GRACE));
        promotions.redeem(order.reference(), view.savings(), order.contact().email(), view.shop().languageTag());
        carts.delete(cart.id());
        if (method.isEmpty()) {
            settlement.free(order.id());
        } else if (!method.get().kind().redirects()) {
            events.payable(order.id(), order.country().code(), order.expiresAt());
        }
        return new Placed(order.publicId(), order.number(), order.accessToken(), payment.flatMap(PaymentStarted::redirectUrl).orElse(null));
    }

    private void check(CartView view, PlaceRequest request, Checkout checkout) {
        var cart = view.cart();
        if (checkout.isAccountNeeded(view.shop().country())) {
            throw new Refusal("orders.account-needed");
        }
        if (view.isEmpty()) {
            throw new Refusal("orders.cart-gone");
        }
        if (!view.isOrderable()) {
            throw new Refusal("orders.cart-changed");
        }
        if (request.shownTotal() != null && !shows(request.shownTotal(), view.totals().total())) {
            throw new Refusal("orders.total-changed", view.text(view.totals().total()));
        }
        if (cart.contact() == null) {
            throw new Refusal("orders.contact-missing");
        }
        checkout.missingHandOver(view).ifPresent(missing -> {
            throw missing;
        });
        if (cart.documentOf(view.shop().country()) == null && checkout.needsDocument(view, request.paymentMethod())) {
            throw new Refusal("orders.document-missing");
        }
    }

    private NewOrder newOrder(CartView view, Optional<PaymentMethod> method) {
        var country = company.country(view.shop().country());
        var cart = view.cart();
        var today = clock.today(country.zone());
        var branchId = view.shipping().isPickUp()
                ? cart.branchId()
                : company.branches(country.code()).stream().findFirst().orElseThrow(() -> new Refusal("orders.no-branch")).id();
        var named = store.next(country.code());
        return new NewOrder(named.id(), Ids.uuid7(), named.number(), country,
                company.seller(country.code()).id(), branchId, buyer(view), cart.contact(), method.map(PaymentMethod::code).orElse("none"),
                view.shipping().earliest(today), view.shipping().latest(today), Ids.token(), Ids.token(), clock.now(),
                clock.now().plus(method.map(PaymentMethod::window).orElse(Duration.ZERO)));
    }

    /** The customer, or a new guest: an address that is only typed links to nobody (decision 5). */
    private long buyer(CartView view) {
        var actor = Actors.current();
        if (actor.isCustomer()) {
            return actor.id();
        }
        var contact = view.cart().contact();
        return persons.guest(Email.parse(contact.email()).orElseThrow(), contact.name(), view.shop().language(), view.shop().country());
    }

    private static boolean shows(String shown, Money total) {
        return shown.matches("\\d{1,15}(\\.\\d{1,4})?") && new BigDecimal(shown).compareTo(total.amount()) == 0;
    }
}
