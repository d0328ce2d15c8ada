package vitrina.catalog.product;

import java.util.List;
import java.util.stream.Stream;

/**
 * The catalog of a country.
 * @param id 0 while new
 * @param currency what is charged
 * @param languages the shop speaks, the default first
 * @param moreCurrencies prices may also be shown in (CAT-19)
 */
public record Catalog(long id, String country, String currency, List<String> languages, List<String> moreCurrencies, boolean active) {

    public Catalog {
        languages = List.copyOf(languages);
        moreCurrencies = List.copyOf(moreCurrencies);
    }

    public String defaultLanguage() {
        return languages.getFirst();
    }

    /** Everything the visitor may choose, the currency that is charged first. */
    public List<String> currencies() {
        return Stream.concat(Stream.of(currency), moreCurrencies.stream()).distinct().toList();
    }
}
