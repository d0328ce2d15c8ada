package vitrina.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vitrina.catalog.view.Shop;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.company.Company;

/** The market that a request names by country and language. */
@ApplicationScoped
public class ApiShop {

    @Inject
    private Company company;

    /**
     * @param language null for the country's own
     * @throws Refusal people.country-unknown, gateway.language-unknown
     */
    public Shop of(String country, String language) {
        var found = company.country(country == null ? "" : country.toUpperCase(Locale.ROOT));
        var spoken = language == null || language.isBlank() ? found.defaultLanguage() : language.toLowerCase(Locale.ROOT);
        if (!found.speaks(spoken)) {
            throw new Refusal("gateway.language-unknown", language, found.code());
        }
        return new Shop(found.code(), spoken, found.currency());
    }
}
