package vitrina.catalog.view;

import java.util.List;
import vitrina.catalog.category.CategoryNode;
import vitrina.illustration.DefaultPicture;
import vitrina.illustration.Illustration;
import vitrina.illustration.IllustrationUrl;

/** Addresses of pictures: a photograph from the file store, else the illustration in the variant's colour. */
public final class PictureUrls {

    private static final String FILED = "/media/file/";

    private PictureUrls() {
    }

    public static String of(ImageView image) {
        return file(image.fileKey());
    }

    /** @param key in the file store */
    public static String file(String key) {
        return FILED + key;
    }

    public static String of(CategoryNode category) {
        return DefaultPicture.of(category.illustration(), category.code(), null, category.name(), category.path().replace('/', ' ')).path();
    }

    /** The picture a product is known by: its first photograph, else drawn in the colour of its first variant. */
    public static String of(ProductView product) {
        return product.image().map(PictureUrls::of).orElseGet(() -> drawn(product, product.firstVariant().swatch()).path());
    }

    /** Another side of it, for hover; null when there is only one photograph. */
    public static String second(ProductView product) {
        return product.images().size() > 1
                ? of(product.images().get(1))
                : product.images().isEmpty()
                        ? drawn(product, product.firstVariant().swatch()).withView(Illustration.DETAIL).path()
                        : null;
    }

    /** What is shown when the variant is picked (PDP-06). */
    public static String of(ProductView product, VariantView variant) {
        if (variant.image() != null) {
            return of(variant.image());
        }
        return product.images().isEmpty() ? drawn(product, variant.swatch()).path() : of(product.images().getFirst());
    }

    /**
     * Of something that was bought.
     * @param image    key of the photograph it had then, or null
     * @param products those still on offer, for what has none
     * @return null for what had none and is not on offer any more
     */
    public static String of(String image, long productId, long variantId, List<ProductView> products) {
        return image != null
                ? file(image)
                : products.stream().filter(one -> one.id() == productId).findFirst()
                        .map(one -> one.variant(variantId).map(variant -> of(one, variant)).orElse(of(one)))
                        .orElse(null);
    }

    /** For programs that show no SVG, such as those for mail. */
    public static String raster(String path) {
        return path.endsWith(IllustrationUrl.DRAWN)
                ? path.substring(0, path.length() - IllustrationUrl.DRAWN.length()) + IllustrationUrl.RASTER
                : path;
    }

    private static IllustrationUrl drawn(ProductView product, String swatch) {
        var words = new String[product.categoryPath().size() + 1];
        words[0] = product.name();
        for (int i = 1; i < words.length; i++) {
            words[i] = product.categoryPath().reversed().get(i - 1).name();
        }
        return DefaultPicture.of(product.illustration(), product.code(), swatch, words);
    }
}
