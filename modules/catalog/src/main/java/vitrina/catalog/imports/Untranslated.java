package vitrina.catalog.imports;

import java.util.List;

/**
 * A product that a catalog offers but a language lacks.
 *
 * @param name      in any language it has
 * @param countries whose catalogs offer the language and hold the product
 */
public record Untranslated(long productId, String code, String name, List<String> countries) {}
