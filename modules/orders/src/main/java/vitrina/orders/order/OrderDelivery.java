package vitrina.orders.order;

import java.time.LocalDate;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.people.address.Address;

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
}
