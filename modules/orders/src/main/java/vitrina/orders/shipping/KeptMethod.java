package vitrina.orders.shipping;

/** A shipping method as staff keep it, also one that is not offered now. */
public record KeptMethod(ShippingMethod method, int position, boolean enabled) {}
