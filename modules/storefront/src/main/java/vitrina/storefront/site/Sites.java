package vitrina.storefront.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.catalog.product.Catalog;
import vitrina.catalog.product.Catalogs;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.text.Texts;
import vitrina.people.company.Company;
import vitrina.people.company.Country;

/** The shops of the company: one per country and language (SITE-05, SITE-06). No SQL when warm. */
@ApplicationScoped
public class Sites implements ChangeListener {

    @Inject
    private Company company;
    @Inject
    private Texts texts;
    @Inject
    private Catalogs catalogs;
    private final Map<String, Site> known = new ConcurrentHashMap<>();

    /** @return nothing when the company does not sell there or does not speak that language */
    public Optional<Site> find(String language, String country) {
        return find(language, country, null);
    }

    /** @param currency one the visitor chose; where the catalog does not offer it, the country's own is shown (CAT-19) */
    public Optional<Site> find(String language, String country, String currency) {
        var key = SiteAddress.base(language, country);
        var site = known.get(key);
        if (site == null) {
            site = company.find(country).filter(c -> languages(c).contains(language))
                    .map(c -> new Site(c, language, c.currency(), texts)).orElse(null);
            if (site == null) {
                return Optional.empty();
            }
            known.put(key, site);
        }
        return Optional.of(currency == null || currency.equals(site.getCurrency()) ? site : converted(site, currency));
    }

    private Site converted(Site site, String currency) {
        return currencies(site.getCountry()).contains(currency)
                ? known.computeIfAbsent(site.getBase() + "/" + currency,
                        key -> new Site(site.getCountry(), site.getLanguage(), currency, texts))
                : site;
    }

    /** What a country's catalog shows prices in, the charged one first. */
    public List<String> currencies(Country country) {
        return catalogs.find(country.code()).map(Catalog::currencies).orElse(List.of(country.currency()));
    }

    public List<Country> countries() {
        return List.copyOf(company.countries());
    }

    /** Every language pages exist in, the country's own first. */
    public List<String> languages(Country country) {
        var offered = country.languages().stream().map(tag -> Locale.forLanguageTag(tag).getLanguage()).distinct().toList();
        return offered.isEmpty() ? Texts.LANGUAGES : offered;
    }

    /**
     * Where {@code /} leads: the market chosen before, else the first one the browser's languages fit, else the company's first.
     *
     * @param chosen  a base such as /es-co, or null
     * @param wanted  the browser's languages, best first
     * @throws java.util.NoSuchElementException when the company has no country yet
     */
    public Site entry(String chosen, List<Locale> wanted) {
        var remembered = chosen == null ? Optional.<Site>empty() : SiteAddress.parse(chosen).flatMap(a -> find(a.language(), a.country()));
        if (remembered.isPresent()) {
            return remembered.get();
        }
        for (var locale : wanted) {
            var fit = countries().stream().filter(c -> locale.getCountry().isEmpty() || c.code().equals(locale.getCountry()))
                    .filter(c -> languages(c).getFirst().equals(locale.getLanguage())).findFirst()
                    .or(() -> countries().stream().filter(c -> languages(c).getFirst().equals(locale.getLanguage())).findFirst());
            if (fit.isPresent()) {
                return find(locale.getLanguage(), fit.get().code()).orElseThrow();
            }
        }
        var first = countries().getFirst();
        return find(languages(first).getFirst(), first.code()).orElseThrow();
    }

    @Override
    public int depth() {
        return 1;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Company.CHANGE, "catalog");
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        known.clear();
    }
}
