package vitrina.orders.order;

import java.time.LocalDate;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.people.address.Address;
import vitrina.people.address.AddressField;
import vitrina.people.address.GeoPoint;

/**
 * How the order reaches the buyer.
 *
 * @param address     snapshot; null when picked up
 * @param addressLine the address on one line, for lists; empty when picked up
 */
public record OrderDelivery(FulfilmentMode mode, String method, long branchId, Address address, String addressLine,
        LocalDate promisedFrom, LocalDate promisedTo) {

    public boolean isPickUp() {
        return mode == FulfilmentMode.PICK_UP;
    }

    /** How to find the door, as the buyer wrote it; empty when picked up. */
    public String references() {
        return address == null ? "" : address.get(AddressField.REFERENCES);
    }

    /** Who receives it; empty when picked up. */
    public String recipient() {
        return address == null ? "" : address.recipient();
    }

    /** Where the door is on the map; null when the buyer did not point there, or picks it up. */
    public GeoPoint pin() {
        return address == null ? null : address.pin().orElse(null);
    }
}
