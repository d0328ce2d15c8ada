package vitrina.orders.cart;

import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actors;

/**
 * Whose cart is meant: a customer's own, on whatever device, or the ownerless one of a token. A token never opens a customer's cart,
 * so that nobody finds it on a shared device after the customer signed out.
 *
 * @param owner     the customer, or null
 * @param tokenHash SHA-256 of the cookie's value
 */
public record CartKey(Long owner, String tokenHash) {

    /** @param token of the cookie; may be null */
    public static CartKey of(String token) {
        var actor = Actors.current();
        return new CartKey(actor.isCustomer() ? actor.id() : null, Ids.sha256(token == null ? "" : token));
    }

    String condition() {
        return owner == null ? "c.token_hash = ? and c.person_id is null" : "c.person_id = ?";
    }

    Object value() {
        return owner == null ? tokenHash : owner;
    }
}
