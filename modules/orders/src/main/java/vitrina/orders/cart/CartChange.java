package vitrina.orders.cart;

import vitrina.kernel.money.Money;

/**
 * Something about a line that is no longer as the shopper saw it, to be told on the page (text {@code orders.cart.change.<kind>}).
 *
 * @param name     of the product; for one that is not sold here, its name where it was chosen, empty when it is sold nowhere any more
 * @param before   the price seen before, or null
 * @param after    the price now, or null
 * @param quantity pieces that are left, for FEWER_LEFT
 */
public record CartChange(Kind kind, long variantId, String name, Money before, Money after, int quantity) {

    public enum Kind {
        DEARER, CHEAPER, REPRICED, NOT_SOLD_HERE, SOLD_OUT, FEWER_LEFT;

        /** The order cannot be placed before the shopper has changed or removed the line. */
        public boolean blocks() {
            return this == NOT_SOLD_HERE || this == SOLD_OUT || this == FEWER_LEFT;
        }
    }

    public String textKey() {
        return "orders.cart.change." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
