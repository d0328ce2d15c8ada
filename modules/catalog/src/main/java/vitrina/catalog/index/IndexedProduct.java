package vitrina.catalog.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A published product with everything search looks at.
 *
 * @param featured   chosen by staff to be shown off
 * @param texts      by language tag
 * @param categories ids, the main one first
 * @param values     ids of attribute values of the product and of its variants
 * @param tags       kinds that staff set or that are true now: NEW, FREE_SHIPPING, DISCOUNT, CUSTOM
 * @param tagTexts   the custom tag by language tag
 * @param codes      product code, SKUs and barcodes
 * @param offers     by market
 */
record IndexedProduct(long id, String brand, boolean featured, Instant created, Map<String, Text> texts, List<Long> categories, Set<Long> values,
        Set<String> tags, Map<String, String> tagTexts, List<String> codes, Map<PriceScope, Offer> offers) {

    record Text(String name, String summary, String description, boolean published) {}

    /**
     * @param place page and sequence as one number (CAT-03)
     * @param price in 1/10,000 of the currency's unit; null where the product is
     * priced in the country's own currency only, which cannot be compared
     * @param sold score of the best sellers
     */
    record Offer(long place, Long price, int discountPercent, boolean inStock, long sold) {}
}
