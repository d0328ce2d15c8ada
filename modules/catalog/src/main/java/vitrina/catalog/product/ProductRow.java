package vitrina.catalog.product;

import java.time.Instant;
import java.util.List;

/**
 * A line of the product list.
 * @param name in the reader's language, else any, else the code
 * @param languages published in
 * @param onHand in all locations
 */
public record ProductRow(long id, String code, String name, String brand, ProductStatus status, String category, int variants, long onHand,
        List<String> languages, List<String> countries, String imageKey, String illustration, Instant updatedAt) {}
