package vitrina.storefront.seo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import vitrina.storefront.page.Head;
import vitrina.storefront.site.Site;
import vitrina.storefront.site.Sites;

/** Fills in hreflang: where the same page is for every other country and language. */
@ApplicationScoped
public class Alternates {

    @Inject
    private Sites sites;

    /** For pages whose address is alike everywhere. */
    public void same(Head head, String path) {
        each(head, site -> path);
        head.alternate("x-default", "/");
    }

    /**
     * For pages with a slug of their own in each language.
     * @param slugs by language
     * @param prefix such as p/
     */
    public void translated(Head head, String prefix, Map<String, String> slugs) {
        each(head, site -> slugs.containsKey(site.getLanguage()) ? prefix + slugs.get(site.getLanguage()) : null);
    }

    private void each(Head head, Function<Site, String> path) {
        for (var country : sites.countries()) {
            for (var language : sites.languages(country)) {
                var site = sites.find(language, country.code()).orElseThrow();
                var there = path.apply(site);
                if (there != null) {
                    head.alternate(site.getTag(), site.url(there));
                }
            }
        }
    }
}
