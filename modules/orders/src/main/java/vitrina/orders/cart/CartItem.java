package vitrina.orders.cart;

import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.VariantView;
import vitrina.kernel.money.Money;

/**
 * A line as shown and sold.
 *
 * @param priced null when the product is not sold in this shop; then product and variant are null too
 */
public record CartItem(CartLine line, ProductView product, VariantView variant, PricedLine priced) {

    public boolean isSold() {
        return priced != null;
    }

    public int quantity() {
        return line.quantity();
    }

    /** What the line costs as shown, before promotions. */
    public Money amount() {
        return priced.amount();
    }

    public boolean isReduced() {
        return priced != null && priced.discount().isPositive();
    }
}
