package vitrina.catalog.product;

import java.time.Instant;

/**
 * A product's place in a catalog.
 * @param name in the wanted language, else the code
 * @param from null: at once
 * @param until null: without end
 */
public record CatalogEntry(long productId, String code, String name, String status, int page, int sequence, Instant from, Instant until) {}
