package vitrina.people.company;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A country the company sells in.
 *
 * @param code         ISO 3166-1 alpha-2
 * @param currency     ISO 4217, the currency of its prices
 * @param languages    language tags offered there, the first is the default
 * @param zone         the zone of price limits and of "today" where no branch is meant (LOC-09)
 * @param phoneCode    calling code
 * @param taxInclusive whether shown prices contain the tax (LOC-04)
 */
public record Country(String code, String currency, List<String> languages, ZoneId zone, int phoneCode, boolean taxInclusive) {

    public Country {
        languages = List.copyOf(languages);
    }

    public String defaultLanguage() {
        return languages.getFirst();
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }

    /** The tag whose words and number forms are used here, such as es-AR for es in Argentina. */
    public Locale locale(String language) {
        return Locale.forLanguageTag(language.contains("-") ? language : language + "-" + code);
    }

    /** The country's name in the given language. */
    public String name(String language) {
        return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }
}
