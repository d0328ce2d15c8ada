package vitrina.orders.cart;

import java.util.List;
import vitrina.catalog.view.Shop;
import vitrina.orders.buyer.Contact;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.people.address.Address;
import vitrina.people.address.Place;
import vitrina.people.contact.IdentityDocument;

/**
 * A cart as stored. Everything from {@code contact} on is what the shopper entered at checkout so far; null until then.
 *
 * @param personId the customer it belongs to, or null
 * @param group    whose prices and promotions the customer gets, or null
 */
public record Cart(long id, Long personId, String group, Shop shop, List<String> coupons, Contact contact, Address address,
        IdentityDocument document, InvoiceRequest invoice, String shippingMethod, Long branchId,
        String paymentMethod, List<CartLine> lines) {

    public Cart {
        coupons = List.copyOf(coupons);
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The buyer's document, if the country knows its kind; one of the country the cart was filled in before does not count. */
    public IdentityDocument documentOf(String country) {
        return document == null || !document.kind().country().equals(country) ? null : document;
    }

    /** Where it is to be brought to in this country, as far as the shopper has said. */
    public Place place(String country) {
        return address == null || !address.country().equals(country) ? Place.in(country) : Place.of(address);
    }

    /** Pieces, for the badge. */
    public int pieces() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    Cart with(List<String> otherCoupons) {
        return new Cart(id, personId, group, shop, otherCoupons, contact, address, document, invoice, shippingMethod, branchId, paymentMethod, lines);
    }
}
