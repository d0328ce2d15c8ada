package vitrina.catalog.promotion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vitrina.kernel.money.Money;

/**
 * A promotion as the evaluation sees it: immutable, cached, free of counters.
 * @param limited whether its uses are counted
 * @param usedUp whether nobody gets it any more
 * @param percent 0 … 100
 * @param threshold smallest goods total before discounts, or null
 */
record Rule(long id, PromotionKind kind, String country, BigDecimal percent, Money amount, Money threshold, int buy, int get,
        String group, boolean needsCoupon, boolean exclusive, int priority, Instant from, Instant until,
        boolean limited, boolean usedUp, Targets included, Targets excluded, Map<String, String> names) {

    record Targets(Set<Long> categories, Set<Long> products) {

        static final Targets NONE = new Targets(Set.of(), Set.of());

        boolean isEmpty() {
            return categories.isEmpty() && products.isEmpty();
        }

        boolean names(long productId, Set<Long> categoryIds) {
            return products.contains(productId) || categoryIds.stream().anyMatch(categories::contains);
        }
    }

    boolean runs(String inCountry, Instant now) {
        return (country == null || country.equals(inCountry))
                && (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    boolean isFor(String customerGroup) {
        return group == null || group.equals(customerGroup);
    }

    boolean concerns(long productId, Set<Long> categoryIds) {
        return (included.isEmpty() || included.names(productId, categoryIds)) && !excluded.names(productId, categoryIds);
    }

    /** Amounts of another currency never apply: money is not converted. */
    boolean speaks(String currency) {
        return (amount == null || amount.currency().equals(currency)) && (threshold == null || threshold.currency().equals(currency));
    }

    boolean reached(Basket basket) {
        return threshold == null || basket.goods().compareTo(threshold) >= 0;
    }
}
