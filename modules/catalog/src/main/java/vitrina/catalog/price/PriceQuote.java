package vitrina.catalog.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vitrina.kernel.money.Money;

/**
 * What a variant costs now.
 * @param listPrice the higher price shown crossed out, or null
 * @param taxClass of its product
 */
public record PriceQuote(Money price, Money listPrice, String taxClass) {

    /** Whole percents off the list price, rounded down so that nothing is promised too much; 0 without a list price. */
    public int discountPercent() {
        if (listPrice == null || !listPrice.isPositive()) {
            return 0;
        }
        var saved = listPrice.minus(price).amount();
        return saved.multiply(BigDecimal.valueOf(100)).divide(listPrice.amount(), 0, RoundingMode.DOWN).intValue();
    }
}
