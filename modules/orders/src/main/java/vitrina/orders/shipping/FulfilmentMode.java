package vitrina.orders.shipping;

/** How an order reaches the shopper (ORD-05): sent to an address, or picked up at a branch. */
public enum FulfilmentMode {
    DELIVERY, PICK_UP
}
