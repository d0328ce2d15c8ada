package vitrina.storefront.layout;

import java.util.Locale;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.view.ImageView;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.VariantView;

/** Addresses of pictures: a photograph from the file store, else the illustration in the variant's colour. */
public final class Pictures {

    private static final String DRAWN = "/media/illustration/";
    private static final String FILED = "/media/file/";
    private static final String PLAIN = "jar-skin-c9a58f-1";

    private Pictures() {
    }

    public static String of(ImageView image) {
        return FILED + image.fileKey();
    }

    public static String of(CategoryNode category) {
        return drawn(category.illustration(), null, 1);
    }

    /** The picture a product is known by: its first photograph, else drawn in the colour of its first variant. */
    public static String of(ProductView product) {
        return product.image().map(Pictures::of).orElseGet(() -> drawn(product.illustration(), firstSwatch(product), 1));
    }

    /** Another side of it, for hover. */
    public static String second(ProductView product) {
        return product.images().size() > 1 ? of(product.images().get(1))
                : product.images().isEmpty() ? drawn(product.illustration(), firstSwatch(product), 2) : null;
    }

    /** What is shown when the variant is picked (PDP-06). */
    public static String of(ProductView product, VariantView variant) {
        if (variant.image() != null) {
            return of(variant.image());
        }
        return product.images().isEmpty() ? drawn(product.illustration(), variant.swatch(), 1) : of(product.images().getFirst());
    }

    private static String firstSwatch(ProductView product) {
        return product.firstVariant().swatch();
    }

    /** @param illustration {@code shape-palette-colour-seed}, or null @param swatch such as #f2705d, or null for the drawing's own */
    static String drawn(String illustration, String swatch, int view) {
        var parts = (illustration == null ? PLAIN : illustration.replaceFirst("\\.svg$", "")).split("-");
        if (parts.length < 4) {
            parts = PLAIN.split("-");
        }
        var colour = swatch == null ? parts[2] : swatch.substring(1).toLowerCase(Locale.ROOT);
        return DRAWN + parts[0] + "-" + parts[1] + "-" + colour + "-" + parts[3] + "-" + view + ".svg";
    }
}
