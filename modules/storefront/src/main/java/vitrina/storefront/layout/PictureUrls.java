package vitrina.storefront.layout;

import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.view.ImageView;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.VariantView;
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

    private static IllustrationUrl drawn(ProductView product, String swatch) {
        var words = new String[product.categoryPath().size() + 1];
        words[0] = product.name();
        for (int i = 1; i < words.length; i++) {
            words[i] = product.categoryPath().reversed().get(i - 1).name();
        }
        return DefaultPicture.of(product.illustration(), product.code(), swatch, words);
    }
}
