package vitrina.catalog.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vitrina.catalog.tax.TaxRate;

/**
 * What views are built with besides the product's own data.
 * @param text words of the shop's language by key
 * @param path breadcrumb of a category
 * @param withParents categories of a product with all their parents
 * @param offers names of automatic promotions
 * @param netRates taxes to take out for the price without national taxes, null where it is not shown
 */
record ViewContext(Shop shop, Instant now, Function<String, String> text, Function<Long, List<CategoryRef>> path,
        Function<List<Long>, Set<Long>> withParents, Offers offers, Function<String, List<TaxRate>> netRates) {

    /** Asked with product id and categories. */
    interface Offers {
        List<String> names(long productId, Set<Long> categoryIds);
    }
}
