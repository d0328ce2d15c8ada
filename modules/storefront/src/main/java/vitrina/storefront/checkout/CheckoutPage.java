package vitrina.storefront.checkout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.ids.Ids;
import vitrina.kernel.settings.Settings;
import vitrina.orders.cart.CartView;
import vitrina.orders.cart.Carts;
import vitrina.orders.checkout.Checkout;
import vitrina.people.account.AccountSettings;
import vitrina.people.account.RegistrationMode;
import vitrina.people.address.AddressForms;
import vitrina.people.contact.PhoneNumber;
import vitrina.people.document.DocumentKind;
import vitrina.storefront.address.AddressFields;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.cart.ShownCart;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;
import vitrina.storefront.site.Choice;
import vitrina.storefront.site.Site;

/** {@code #{page}} of the checkout: one page, the question that is next open, answers above it, what follows below. */
@Dependent
@At("checkout")
public class CheckoutPage implements Page {

    @Inject
    private Carts carts;
    @Inject
    private Checkout checkout;
    @Inject
    private Buyer buyer;
    @Inject
    private Settings settings;

    private Site site;
    private CartView view;
    private ShownCart cart;
    private Form form;
    private Step step;

    @Override
    public Answer open(Visit visit) {
        site = visit.site();
        var found = carts.view(CartCookie.read(visit), site.till()).filter(one -> !one.isEmpty());
        if (found.isEmpty() || !found.get().isOrderable() && !visit.isAgain()) {
            return Answer.go(site.url("cart"));
        }
        view = found.get();
        cart = ShownCart.of(site, view);
        form = visit.shownAgain();
        step = Step.wanted(visit.value("step"), view.cart(), site.getCountry().code());
        if (!visit.isAgain()) {
            buyer.saved(site.getCountry().code()).stream().filter(one -> one.publicId().toString().equals(visit.value("saved"))).findFirst()
                    .ifPresent(one -> AddressFields.fill(form.type("saved", visit.value("saved")), one.address()));
        }
        buyer.fill(form, view.cart());
        form.fill("key", Ids.token());
        form.fill("payment", view.cart().paymentMethod() == null ? firstMethod() : view.cart().paymentMethod());
        visit.head(site.text("shop.checkout.title")).hide();
        return Answer.show();
    }

    private String firstMethod() {
        var methods = checkout.paymentMethods(site.getCountry().code());
        return methods.isEmpty() ? "" : methods.getFirst().code();
    }

    public ShownCart getCart() {
        return cart;
    }

    /** What a step looks like now: done, now or later. */
    public String look(String which) {
        return step.look(Step.valueOf(which), view.cart(), site.getCountry().code());
    }

    public boolean isAccountNeeded() {
        return !Actors.current().isCustomer() && settings.get(AccountSettings.MODE) != RegistrationMode.GUEST_ALLOWED;
    }

    public boolean isCustomer() {
        return Actors.current().isCustomer();
    }

    public String getContactLine() {
        var contact = view.cart().contact();
        return contact == null ? "" : contact.name() + " · " + contact.email() + (contact.phone().isEmpty() ? ""
                : " · " + PhoneNumber.parse(site.getCountry().code(), contact.phone()).map(PhoneNumber::national).orElse(contact.phone()));
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
        return address == null ? name : name + " · " + String.join(", ", AddressForms.of(address.country()).lines(address));
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
    public List<Choice> getDocuments() {
        return DocumentKind.of(site.getCountry().code()).stream()
                .map(kind -> new Choice(kind.name(), site.text(kind.labelKey()), kind.name().equals(form.get("documentKind")))).toList();
    }

    /** Promotions the cart earns or could earn, read before paying (PROMO-03). */
    public List<String> getOffers() {
        return buyer.offers(site);
    }
}
