package vitrina.storefront.layout;

import java.util.List;
import vitrina.storefront.site.Choice;

/** What header, drawer and footer say in one market: {@code #{menu}} while they are drawn. */
public record ShopMenu(String brand, String promise, List<Item> categories, List<Column> columns, List<Choice> countries, List<Choice> languages,
        List<Choice> currencies, String languageName, String languageCode, String year, String seller, String taxNote, boolean withdrawal) {

    /**
     * A category with those below it.
     * @param newest what the link on the picture says
     */
    public record Item(String url, String name, String picture, String newest, List<Item> children) {}

    /** A column of the footer, as the company arranged it. */
    public record Column(String name, List<Link> links) {}

    /** An entry of the footer. */
    public record Link(String url, String name) {}
}
