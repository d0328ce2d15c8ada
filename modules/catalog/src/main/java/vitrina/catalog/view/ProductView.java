package vitrina.catalog.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vitrina.kernel.money.Money;

/**
 * A product in one shop.
 * @param categoryPath breadcrumb of the main category, from the root
 * @param categoryIds every category with its parents
 * @param price the lowest of the variants, those in stock first
 * @param priceVaries whether "from" belongs before it
 * @param listPrice crossed out, or null
 * @param offers names of automatic promotions
 * that concern it
 * @param slugs by language, for the language switch and hreflang
 * @param related ids; some may not be on offer here
 */
public record ProductView(long id, UUID publicId, String code, String slug, String name, String summary, String description,
        String seoTitle, String seoDescription, String brand, String illustration, boolean featured, boolean isNew, String taxClass,
        List<CategoryRef> categoryPath, Set<Long> categoryIds, List<ImageView> images, List<OptionView> options, List<VariantView> variants,
        List<TagView> tags, List<DocumentView> documents, List<AttributeView> attributes, List<String> offers, Map<String, String> slugs,
        List<Long> related, List<Long> complementary, Money price, String priceText, boolean priceVaries, Money listPrice,
        String listPriceText, int discountPercent, boolean inStock, int page, int sequence) {

    public Optional<VariantView> variant(long variantId) {
        return variants.stream().filter(variant -> variant.id() == variantId).findFirst();
    }

    public Optional<VariantView> variant(UUID variantPublicId) {
        return variants.stream().filter(variant -> variant.publicId().equals(variantPublicId)).findFirst();
    }

    /** What quick add puts into the cart: the only variant, or the first that is in stock. */
    public VariantView firstVariant() {
        return variants.stream().filter(VariantView::inStock).findFirst().orElse(variants.getFirst());
    }

    public boolean hasChoice() {
        return variants.size() > 1;
    }

    public Optional<ImageView> image() {
        return images.stream().findFirst();
    }
}
