package vitrina.catalog.promotion;

import java.util.List;
import java.util.Map;

import vitrina.kernel.money.Money;

/**
 * What one promotion gives. @param coupon the code that earned it, or null @param names by language
 * @param lineShares the discount of each basket line, in the basket's order, zero where it gives nothing
 * @param freeShipping whether shipping costs nothing
 */
public record Saving(long promotionId, Long couponId, String coupon, Map<String, String> names, List<Money> lineShares, boolean freeShipping) {

    /** In the language, else in its base language; a promotion without a text there is named by its coupon. */
    public String name(String language) {
        String base = language.length() > 2 ? language.substring(0, 2) : language;
        String name = names.getOrDefault(language, names.get(base));
        return name != null ? name : coupon == null ? "" : coupon;
    }

    public Money amount() {
        return lineShares.stream().reduce(Money::plus).orElseThrow();
    }
}
