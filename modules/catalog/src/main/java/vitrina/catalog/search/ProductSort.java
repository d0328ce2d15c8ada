package vitrina.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrina.catalog.index.PriceScope;
import vitrina.kernel.search.SearchRequest.Order;

/** The orders a shopper may choose (CAT-06); equal products stand in the featured order. */
public enum ProductSort {

    /** Page and sequence of the country's catalog (CAT-03), changed by merchandising rules (CAT-05). */
    FEATURED("featured"),
    /** Best match first; without words the same as featured. */
    RELEVANCE("relevance"),
    CATEGORY("category"),
    NEWEST("newest"),
    BEST_SELLING("best-selling"),
    PRICE_DOWN("price-down"),
    PRICE_UP("price-up"),
    DISCOUNT_DOWN("discount-down"),
    DISCOUNT_UP("discount-up"),
    /** Products with the tag first. */
    TAG_NEW("tag-new", "NEW"),
    TAG_DISCOUNT("tag-discount", "DISCOUNT"),
    TAG_FREE_SHIPPING("tag-free-shipping", "FREE_SHIPPING"),
    TAG_CUSTOM("tag-custom", "CUSTOM");

    private final String code;
    private final String tag;

    ProductSort(String code) {
        this(code, null);
    }

    ProductSort(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** As written in addresses. */
    public String code() {
        return code;
    }

    /** Key of its text. */
    public String textKey() {
        return "search.sort." + code;
    }

    public static Optional<ProductSort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }

    /** The tag whose products come first, or null. */
    String tag() {
        return tag;
    }

    List<Order> orders(PriceScope scope) {
        Order place = new Order(scope.place(), false);
        return switch (this) {
            case FEATURED, TAG_NEW, TAG_DISCOUNT, TAG_FREE_SHIPPING, TAG_CUSTOM -> List.of(place);
            case RELEVANCE -> List.of(Order.RELEVANCE, place);
            case CATEGORY -> List.of(new Order("category", false), place);
            case NEWEST -> List.of(new Order("created", true), place);
            case BEST_SELLING -> List.of(new Order(scope.sold(), true), place);
            case PRICE_UP, PRICE_DOWN -> List.of(new Order(scope.price(), this == PRICE_DOWN), place);
            case DISCOUNT_UP, DISCOUNT_DOWN -> List.of(new Order(scope.discount(), this == DISCOUNT_DOWN), place);
        };
    }
}
