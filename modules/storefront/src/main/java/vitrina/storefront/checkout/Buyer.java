package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.catalog.promotion.Offers;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.orders.buyer.Contact;
import vitrina.orders.cart.Cart;
import vitrina.people.address.Address;
import vitrina.people.contact.PhoneNumber;
import vitrina.people.person.IdentityKind;
import vitrina.people.person.Persons;
import vitrina.people.person.SavedAddress;
import vitrina.people.person.SavedAddresses;
import vitrina.storefront.address.AddressFields;
import vitrina.storefront.page.Form;
import vitrina.storefront.site.Site;

/** What is known of the buyer before anything is asked: answers given earlier, else what a customer keeps in the account. */
@ApplicationScoped
class Buyer {

    /** Fields of who receives, where that is not the contact. */
    static final String RECEIVER = "receiver";
    static final String RECEIVER_PHONE = "receiverPhone";
    private static final Logger LOG = Logger.getLogger(Buyer.class.getName());

    @Inject
    private Persons persons;
    @Inject
    private SavedAddresses addresses;
    @Inject
    private Offers offers;
    @Inject
    private Clock clock;

    void fill(Form form, Cart cart, String country) {
        if (cart.contact() != null) {
            form.fill("name", cart.contact().name()).fill("email", cart.contact().email())
                    .fill("phone", national(country, cart.contact().phone()));
        } else if (Actors.current().isCustomer()) {
            persons.find(Actors.current().id()).ifPresent(person -> {
                form.fill("name", person.name());
                persons.identities(person.id()).stream().filter(identity -> identity.kind() == IdentityKind.EMAIL).findFirst()
                        .ifPresent(identity -> form.fill("email", identity.value()));
            });
        }
        Optional.ofNullable(cart.address()).filter(address -> address.country().equals(country))
                .or(() -> saved(country).stream().findFirst().map(SavedAddress::address)).ifPresent(address -> fill(form, address, cart.contact()));
        form.fill("shipping", cart.shippingMethod()).fill("branch", cart.branchId() == null ? "" : String.valueOf(cart.branchId()));
        if (cart.documentOf(country) != null) {
            form.fill("documentKind", cart.document().kind().name()).fill("document", cart.document().value());
        }
        if (cart.invoice() != null) {
            form.fill("invoice", "yes").fill("legalName", cart.invoice().legalName()).fill("taxCondition", cart.invoice().taxCondition());
        }
    }

    /** Fills in where to send it, and who receives it there if that is somebody else. */
    void fill(Form form, Address address, Contact contact) {
        AddressFields.fill(form, address);
        if (contact != null) {
            form.fill(RECEIVER, address.recipient().equals(contact.name()) ? "" : address.recipient());
            form.fill(RECEIVER_PHONE, address.phone().equals(contact.phone()) ? "" : national(address.country(), address.phone()));
        }
    }

    static String national(String country, String phone) {
        return PhoneNumber.parse(country, phone).map(PhoneNumber::national).orElse(phone);
    }

    List<String> offers(Site site) {
        return offers.names(site.getCountry().code(), site.getTag(), clock.now());
    }

    /** A customer's addresses in the country, the main one first. */
    List<SavedAddress> saved(String country) {
        return !Actors.current().isCustomer()
                ? List.of()
                : addresses.list(Actors.current().id()).stream()
                        .filter(one -> one.address().country().equals(country)).toList();
    }

    /** Keeps where a customer had something sent; a full book is no reason not to sell. */
    void remember(Address address) {
        if (Actors.current().isCustomer()) {
            try {
                addresses.keep(Actors.current().id(), address, false);
            } catch (Refusal full) {
                LOG.log(Level.FINE, "Not kept", full);
            }
        }
    }
}
