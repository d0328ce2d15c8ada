package vitrina.orders.checkout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vitrina.orders.buyer.Contact;
import vitrina.people.company.Country;

/** What is decided about an order before it is written, besides what the cart says. */
record NewOrder(long id, UUID publicId, String number, Country country, long sellerId, long branchId, long personId, Contact contact,
        String paymentMethod, LocalDate promisedFrom, LocalDate promisedTo, String accessToken, String trackingToken,
        Instant placedAt, Instant expiresAt) {

    String reference() {
        return publicId.toString();
    }
}
