package vitrina.orders.cart;

import java.util.List;
import vitrina.catalog.promotion.Savings;
import vitrina.catalog.view.Shop;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.totals.Totals;

/**
 * A cart with what it costs now.
 *
 * @param shipping the chosen method, else the country's first: totals are known before personal data (Q24); null without methods
 * @param changes  what is no longer as the shopper saw it
 */
public record CartView(Cart cart, Shop shop, List<CartItem> items, Totals totals, Savings savings, ShippingMethod shipping,
                       List<CartChange> changes) {

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Nothing stands in the way of placing the order. */
    public boolean isOrderable() {
        return !isEmpty() && changes.stream().noneMatch(change -> change.kind().blocks());
    }

    /** What is missing to ship for nothing; null where there is no threshold or it was reached by a promotion. */
    public Money missingToFreeShipping() {
        return shipping == null || savings.freeShipping() ? null : shipping.missingToFree(totals.items().minus(totals.discount()));
    }

    /** An amount as people of the shop read it. */
    public String text(Money money) {
        return MoneyFormat.format(money, shop.languageTag());
    }
}
