package vitrina.storefront.checkout;

import java.util.Locale;
import vitrina.orders.cart.Cart;

/** The questions of the checkout in their order. */
enum Step {
    CONTACT, DELIVERY, PAYMENT;

    /** @param asked a step to go back to; one that is not reached yet is not shown */
    static Step wanted(String asked, Cart cart, String country) {
        var next = cart.contact() == null ? CONTACT : CONTACT.answeredBy(cart, country) && !DELIVERY.answeredBy(cart, country) ? DELIVERY
                : PAYMENT;
        for (var step : values()) {
            if (step.name().toLowerCase(Locale.ROOT).equals(asked) && step.compareTo(next) <= 0) {
                return step;
            }
        }
        return next;
    }

    private boolean answeredBy(Cart cart, String country) {
        return switch (this) {
            case CONTACT -> cart.contact() != null;
            case DELIVERY -> cart.shippingMethod() != null
                    && (cart.branchId() != null || cart.address() != null && cart.address().country().equals(country));
            case PAYMENT -> false;
        };
    }

    String look(Step other, Cart cart, String country) {
        return other == this ? "now" : other.answeredBy(cart, country) ? "done" : "later";
    }
}
