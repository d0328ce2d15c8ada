package vitrina.orders.checkout;

import java.time.LocalDate;
import vitrina.kernel.money.Money;
import vitrina.orders.shipping.ShippingMethod;

/** A shipping method as offered for a cart: what it would cost, and when the order would arrive or can be picked up. */
public record ShippingOption(ShippingMethod method, Money price, LocalDate earliest, LocalDate latest, boolean chosen) {

    public boolean isFree() {
        return price.isZero();
    }
}
