package vitrina.orders.cart;

import java.util.List;
import vitrina.catalog.promotion.Savings;
import vitrina.catalog.view.Shop;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;
import vitrina.orders.shipping.ShippingMethod;

/**
 * A cart with what it costs now.
 *
 * @param shipping the chosen method, else the country's first: totals are known before personal data (Q24); null without methods
 * @param freed    the method that a promotion lets cost nothing, chosen or not, or null
 * @param changes  what is no longer as the shopper saw it
 */
public record CartView(Cart cart, Shop shop, List<CartItem> items, Totals totals, Savings savings, ShippingMethod shipping,
        ShippingMethod freed, List<CartChange> changes) {

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Nothing stands in the way of placing the order. */
    public boolean isOrderable() {
        return !isEmpty() && changes.stream().noneMatch(change -> change.kind().blocks());
    }

    /** What is missing to ship for nothing, by the method's own threshold or a promotion's; null where there is none or a promotion gave it. */
    public Money missingToFreeShipping() {
        if (shipping == null || savings.freeShipping()) {
            return null;
        }
        var byMethod = shipping.missingToFree(totals.items().minus(totals.discount()));
        var byPromotion = savings.freeShippingFrom() == null ? null : savings.freeShippingFrom().minus(totals.items());
        return byMethod == null || byPromotion != null && byPromotion.compareTo(byMethod) < 0 ? byPromotion : byMethod;
    }

    /** What a method of the country costs for this cart. */
    public Money rate(ShippingMethod method) {
        return method.equals(freed) ? Money.zero(shop.currency()) : method.rate(totals.items().minus(totals.discount()));
    }

    /** An amount as people of the shop read it. */
    public String text(Money money) {
        return MoneyFormat.format(money, shop.languageTag());
    }
}
