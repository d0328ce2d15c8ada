package vitrina.catalog.imports.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A product as a file describes it. {@code null} means "the file does not say": what is there stays. An empty text or list
 * means "nothing": what is there goes. Maps named after a language hold only the languages that the file carries.
 *
 * @param line  where the product starts in the file
 * @param texts by language
 * @param tagTexts text of the tag CUSTOM by language
 * @param places by country
 * @param options null when the file says nothing of options
 */
public record ImportedProduct(
        long line, String code, Map<String, Text> texts, String brand, List<Category> categories, List<Tag> tags, Boolean featured,
        Map<String, String> tagTexts, Status status, String taxClass, String illustration, List<Image> images, List<Document> documents,
        List<Attribute> attributes, List<String> related, List<String> complementary, Map<String, Place> places,
        List<Option> options, List<Variant> variants) {

    /** Language of a text that is the same in every language. */
    public static final String EVERY_LANGUAGE = "und";

    public enum Status {
        DRAFT, PUBLISHED, ARCHIVED
    }

    public enum Tag {
        NEW, DISCOUNT, FREE_SHIPPING, CUSTOM
    }

    public enum Kind {
        COLOR, SIZE, TEXT
    }

    /** @param description harmless HTML */
    public record Text(String name, String slug, String summary, String description, String seoTitle, String seoDescription) {
        boolean isEmpty() {
            return name == null && slug == null && summary == null && description == null && seoTitle == null && seoDescription == null;
        }
    }

    /**
     * @param path codes from the root;
     * @param names by language, each a path of the same length
     */
    public record Category(List<String> path, Map<String, List<String>> names) {}

    public record Image(String url, Map<String, String> alt) {}

    public record Document(String url, Map<String, String> titles) {}

    /**
     * @param names of the attribute by language;
     * @param values null to leave them
     */
    public record Attribute(String code, Map<String, String> names, List<Value> values) {}

    public record Value(String code, Map<String, String> names, String swatch) {}

    public record Option(String code, Kind kind, Map<String, String> names) {}

    /** Place in a country's catalog (CAT-03); what is null stays as it is. */
    public record Place(Integer page, Integer sequence) {

        /** Not in that catalog, whatever prices there are. */
        public static final Place NONE = new Place(0, 0);
    }

    /**
     * @param values one for each option;
     * @param stock by location code;
     * @param image its address among the images
     */
    public record Variant(long line, String sku, List<Value> values, List<Price> prices, Map<String, Integer> stock,
            String barcode, Integer weight, String image, Status status) {}

    /**
     * A price of one catalog. Without a period it is the standing price.
     *
     * @param amount     null removes the price
     * @param listAmount higher price shown crossed out, or null
     */
    public record Price(String country, String currency, BigDecimal amount, BigDecimal listAmount, Instant from, Instant until) {}
}
