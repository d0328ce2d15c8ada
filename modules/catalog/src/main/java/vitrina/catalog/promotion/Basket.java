package vitrina.catalog.promotion;

import java.util.List;
import java.util.Set;
import vitrina.kernel.money.Money;

/**
 * What a cart shows to the promotions.
 * @param group the customer's group, or null
 * @param customer who is limited, by e-mail; null while unknown
 * @param coupons codes as typed
 * @param shipping what shipping would cost without promotions
 */
public record Basket(String country, String currency, String group, String customer, List<String> coupons, List<Line> lines, Money shipping) {

    public Basket {
        coupons = coupons.stream().map(Coupon::normal).distinct().toList();
        lines = List.copyOf(lines);
    }

    /** @param categoryIds every category of the product with all their parents */
    public record Line(long variantId, long productId, Set<Long> categoryIds, int quantity, Money unitPrice) {

        public Money total() {
            return unitPrice.times(quantity);
        }
    }

    public Money goods() {
        return lines.stream().map(Line::total).reduce(Money.zero(currency), Money::plus);
    }
}
