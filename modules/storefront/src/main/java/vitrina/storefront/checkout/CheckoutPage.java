package vitrina.storefront.checkout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actors;
import vitrina.orders.cart.CartView;
import vitrina.orders.cart.Carts;
import vitrina.orders.checkout.Checkout;
import vitrina.people.address.AddressForms;
import vitrina.storefront.address.AddressFields;
import vitrina.storefront.address.DocumentFields;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.cart.ShownCart;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.site.Choice;
import vitrina.storefront.site.Site;

/** {@code #{page}} of the checkout: one page, the question that is next open, answers above it, what follows below. */
@Dependent
@At("checkout")
public class CheckoutPage implements ShopPage {

    @Inject
    private Carts carts;
    @Inject
    private Checkout checkout;
    @Inject
    private Buyer buyer;

    private Site site;
    private CartView view;
    private ShownCart cart;
    private Form form;
    private Set<Step> answered;
    private Step step;

    @Override
    public Result open(Request request) {
        site = request.site();
        var found = carts.view(CartCookie.read(request), site.till()).filter(one -> !one.isEmpty());
        if (found.isEmpty() || !found.get().isOrderable() && !request.isAgain()) {
            return Result.go(site.url("cart"));
        }
        view = found.get();
        cart = ShownCart.of(site, view);
        form = request.shownAgain();
        answered = answered();
        step = Step.wanted(request.value("step"), answered);
        if (!request.isAgain()) {
            buyer.saved(site.getCountry().code()).stream().filter(one -> one.publicId().toString().equals(request.value("saved"))).findFirst()
                    .ifPresent(one -> buyer.fill(form.type("saved", request.value("saved")), one.address(), view.cart().contact()));
        }
        buyer.fill(form, view.cart(), site.getCountry().code());
        form.fill("key", Ids.token());
        form.fill("payment", view.cart().paymentMethod() == null ? firstMethod() : view.cart().paymentMethod());
        request.head(site.text("shop.checkout.title")).hide();
        return Result.show();
    }

    private Set<Step> answered() {
        var steps = EnumSet.noneOf(Step.class);
        if (view.cart().contact() != null && !isAccountNeeded()) {
            steps.add(Step.CONTACT);
        }
        if (checkout.missingHandOver(view).isEmpty()) {
            steps.add(Step.DELIVERY);
        }
        return steps;
    }

    private String firstMethod() {
        var methods = checkout.paymentMethods(site.getCountry().code());
        return methods.isEmpty() ? "" : methods.getFirst().code();
    }

    public ShownCart getCart() {
        return cart;
    }

    /** What is no longer as the shopper saw it, and coupons that give nothing any more. */
    public List<String> getNotices() {
        return Stream.concat(cart.notices().stream(), cart.coupons().stream().map(ShownCart.Coupon::problem).filter(Objects::nonNull)).toList();
    }

    /** What a step looks like now: done, now or later. */
    public String look(String which) {
        return step.look(Step.valueOf(which), answered);
    }

    public boolean isAccountNeeded() {
        return checkout.isAccountNeeded(site.getCountry().code());
    }

    public boolean isCustomer() {
        return Actors.current().isCustomer();
    }

    public String getContactLine() {
        var contact = view.cart().contact();
        return contact == null
                ? ""
                : contact.name() + " · " + contact.email() + (contact.phone().isEmpty()
                        ? ""
                        : " · " + Buyer.national(site.getCountry().code(), contact.phone()));
    }

    public String getDeliveryLine() {
        if (view.shipping() == null) {
            return "";
        }
        var name = site.text("orders.shipping." + view.shipping().code());
        if (view.shipping().isPickUp()) {
            return name + checkout.pickUpBranches(site.getCountry().code()).stream()
                    .filter(branch -> Long.valueOf(branch.id()).equals(view.cart().branchId())).findFirst().map(b -> " · " + b.name()).orElse("");
        }
        var address = view.cart().address();
        if (address == null) {
            return name;
        }
        var contact = view.cart().contact();
        var receiver = contact == null || address.recipient().equals(contact.name()) ? "" : " · " + address.recipient();
        return name + receiver + " · " + String.join(", ", AddressForms.of(address.country()).lines(address));
    }

    public List<Offer.Shipping> getShippingOptions() {
        return checkout.shippingOptions(view).stream().map(option -> Offer.Shipping.of(site, option, form.get("shipping"))).toList();
    }

    public List<Choice> getBranches() {
        return checkout.pickUpBranches(site.getCountry().code()).stream().map(branch -> new Choice(String.valueOf(branch.id()),
                branch.name(), String.valueOf(branch.id()).equals(form.get("branch")))).toList();
    }

    public List<AddressFields.Shown> getAddress() {
        return AddressFields.of(site, form);
    }

    /** Other addresses a customer keeps, to send this order to. */
    public List<Choice> getBook() {
        return buyer.saved(site.getCountry().code()).stream().map(saved -> new Choice(saved.publicId().toString(),
                String.join(", ", AddressForms.of(saved.address().country()).lines(saved.address())),
                saved.publicId().toString().equals(form.get("saved")))).toList();
    }

    public List<Offer.Payment> getPayments() {
        return checkout.paymentMethods(site.getCountry().code()).stream()
                .map(method -> Offer.Payment.of(site, method, checkout.needsDocument(view, method.code()), form.get("payment"))).toList();
    }

    /** The kinds of document of the country; empty where none is asked (LOC-01). */
    public List<DocumentFields.Kind> getDocuments() {
        return DocumentFields.kinds(site, site.getCountry().code(), form);
    }

    /** Promotions the cart earns or could earn, read before paying (PROMO-03). */
    public List<String> getOffers() {
        return buyer.offers(site);
    }
}
