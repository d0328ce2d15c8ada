package vitrina.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.messaging.IdempotencyKeys;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.orders.buyer.Contact;
import vitrina.orders.buyer.FieldError;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.orders.cart.CartKey;
import vitrina.orders.cart.CartStore;
import vitrina.orders.cart.CartView;
import vitrina.orders.settlement.PaymentStep;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.shipping.ShippingMethods;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.PaymentMethod;
import vitrina.people.account.AccountSettings;
import vitrina.people.account.RegistrationMode;
import vitrina.people.address.Address;
import vitrina.people.address.AddressForms;
import vitrina.people.address.Place;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;
import vitrina.people.contact.DocumentKind;
import vitrina.people.contact.Email;
import vitrina.people.contact.IdentityDocument;
import vitrina.people.contact.PhoneNumber;

/** The questions of the checkout, each stored with the cart as soon as it is answered well, so that Back loses nothing. */
@ApplicationScoped
@Transactional
public class Checkout {

    private static final int LONGEST_NAME = 160;

    @Inject
    private CartStore carts;
    @Inject
    private ShippingMethods shippingMethods;
    @Inject
    private Payments payments;
    @Inject
    private Company company;
    @Inject
    private PaymentStep paymentStep;
    @Inject
    private Placement placement;
    @Inject
    private IdempotencyKeys keys;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** @return what is wrong, by field name: name, email, phone; then nothing is stored */
    public List<FieldError> contact(String token, String country, String name, String email, String phone) {
        var errors = new ArrayList<FieldError>();
        var tidyName = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (tidyName.isEmpty() || tidyName.length() > LONGEST_NAME) {
            errors.add(new FieldError("name", new Refusal("orders.name-missing", LONGEST_NAME)));
        }
        var address = Email.parse(email);
        if (address.isEmpty()) {
            errors.add(new FieldError("email", new Refusal("orders.email-wrong")));
        }
        boolean noPhone = phone == null || phone.isBlank();
        var number = noPhone ? null : PhoneNumber.parse(country, phone).orElse(null);
        if (!noPhone && number == null) {
            errors.add(new FieldError("phone", new Refusal("people.phone-invalid")));
        }
        if (errors.isEmpty()) {
            stored(carts.contact(CartKey.of(token), new Contact(tidyName, address.get().value(), number == null ? "" : number.e164())));
        }
        return errors;
    }

    /**
     * Has it sent to an address (CART-04, LOC-02).
     *
     * @return what is wrong, by the keys of the country's form; then nothing is stored
     * @throws Refusal orders.shipping-unknown
     */
    public List<FieldError> deliver(String token, String code, Address typed) {
        var method = method(Place.of(typed), code, false);
        var form = AddressForms.of(typed.country());
        var errors = form.check(typed).stream().map(error -> new FieldError(error.field().key(), error.refusal())).toList();
        if (errors.isEmpty()) {
            stored(carts.handOver(CartKey.of(token), method.code(), form.stored(typed), null));
        }
        return errors;
    }

    /**
     * Has it picked up at a branch.
     * @throws Refusal orders.shipping-unknown, orders.branch-missing
     */
    public void pickUp(String token, String country, String code, Long branchId) {
        var method = method(Place.in(country), code, true);
        if (!picksUpAt(country, branchId)) {
            throw new Refusal("orders.branch-missing");
        }
        stored(carts.handOver(CartKey.of(token), method.code(), null, branchId));
    }

    private ShippingMethod method(Place place, String code, boolean pickUp) {
        return shippingMethods.find(place, code).filter(method -> method.isPickUp() == pickUp)
                .orElseThrow(() -> new Refusal("orders.shipping-unknown"));
    }

    public void document(String token, IdentityDocument document) {
        store(token, "document", document.toJson());
    }

    /** Wishes an invoice to a company or person (LOC-07); null takes the wish back. */
    public void invoice(String token, InvoiceRequest invoice) {
        if (invoice != null && invoice.legalName().isBlank()) {
            throw new Refusal("orders.invoice-name");
        }
        store(token, "invoice", invoice == null ? null : invoice.toJson());
    }

    /** Methods for the cart with what each would cost. */
    public List<ShippingOption> shippingOptions(CartView view) {
        var country = company.country(view.shop().country());
        var today = clock.today(country.zone());
        return shippingMethods.of(view.cart().place(country.code())).stream()
                .filter(method -> !method.isPickUp() || !pickUpBranches(country.code()).isEmpty())
                .map(method -> new ShippingOption(method, view.rate(method), method.earliest(today), method.latest(today),
                        method.equals(view.shipping())))
                .toList();
    }

    public List<Branch> pickUpBranches(String country) {
        return company.branches(country).stream().filter(Branch::pickup).toList();
    }

    /** What is still to be said of how and where the order is handed over; what was answered in another country does not count. */
    public Optional<Refusal> missingHandOver(CartView view) {
        var cart = view.cart();
        var country = view.shop().country();
        if (view.shipping() == null || !view.shipping().code().equals(cart.shippingMethod())) {
            return Optional.of(new Refusal("orders.shipping-unknown"));
        }
        if (view.shipping().isPickUp()) {
            return picksUpAt(country, cart.branchId()) ? Optional.empty() : Optional.of(new Refusal("orders.branch-missing"));
        }
        return cart.address() != null && cart.address().country().equals(country)
                ? Optional.empty()
                : Optional.of(new Refusal("orders.address-missing"));
    }

    private boolean picksUpAt(String country, Long branchId) {
        return pickUpBranches(country).stream().anyMatch(branch -> Long.valueOf(branch.id()).equals(branchId));
    }

    /** Whether the company sells to customers with an account only, and this is none (REG-06). */
    public boolean isAccountNeeded(String country) {
        return !Actors.current().isCustomer() && settings.get(AccountSettings.MODE, Scope.country(country)) == RegistrationMode.ACCOUNT_NEEDED;
    }

    public List<PaymentMethod> paymentMethods(String country) {
        return payments.methods(country);
    }

    /** Whether this way to pay, or the wish of an invoice, needs the buyer's document (LOC-01). */
    public boolean needsDocument(CartView view, String paymentMethod) {
        var country = view.shop().country();
        return paymentStep.needsDocument(country, paymentMethod) || view.cart().invoice() != null && !DocumentKind.of(country).isEmpty();
    }

    /**
     * Places the order. Sending it again, at once or later, gives the same answer and one order.
     *
     * @throws Refusal orders.account-needed, orders.cart-gone, orders.cart-changed, orders.total-changed, orders.contact-missing and others that say what to complete;
     *                 catalog.sold-out; kernel.idempotency-mismatch
     */
    public Placed place(PlaceRequest request) {
        if (request.key() == null || !request.key().matches("[A-Za-z0-9_-]{16,64}")) {
            throw new Refusal("orders.key-missing");
        }
        var scope = "orders.place:" + Ids.sha256(String.valueOf(request.cartToken()));
        return Placed.fromJson(keys.once(scope, request.key(), request.paymentMethod() + "|" + request.shop(),
                () -> placement.place(request, this).toJson()));
    }

    private void store(String token, String column, JsonObject value) {
        stored(carts.answer(CartKey.of(token), column, value));
    }

    private static void stored(int rows) {
        if (rows == 0) {
            throw new Refusal("orders.cart-gone");
        }
    }
}
