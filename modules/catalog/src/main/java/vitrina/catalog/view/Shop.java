package vitrina.catalog.view;

import java.util.List;

/**
 * The market a page is rendered for.
 * @param country ISO 3166, such as AR
 * @param language without country, such as es
 * @param currency ISO 4217, the currency prices are shown in (CAT-19)
 */
public record Shop(String country, String language, String currency) {

    /** Words and number forms of the country, such as es-AR. */
    public String languageTag() {
        return language.contains("-") ? language : language + "-" + country;
    }

    /** Languages a text is looked for in: es-AR, es, then texts that are the same everywhere. */
    public List<String> languages() {
        int dash = language.indexOf('-');
        return List.of(languageTag(), dash < 0 ? language : language.substring(0, dash), "und");
    }
}
