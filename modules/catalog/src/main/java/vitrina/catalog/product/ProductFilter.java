package vitrina.catalog.product;

/**
 * Which products a list shows; null everywhere means all.
 * @param text part of a name, code or SKU
 * @param country only what its catalog has
 * @param untranslated a language in which nothing is published yet
 */
public record ProductFilter(String text, ProductStatus status, Long categoryId, String country, String untranslated) {

    public static final ProductFilter ALL = new ProductFilter(null, null, null, null, null);
}
