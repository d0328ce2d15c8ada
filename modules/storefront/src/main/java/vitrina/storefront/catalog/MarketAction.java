package vitrina.storefront.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.ProductViews;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.SiteFilter;
import vitrina.storefront.site.Site;
import vitrina.storefront.site.SiteAddress;
import vitrina.storefront.site.Sites;

/** Leads to the chosen market and remembers it for {@code /}, and the currency prices are shown in (CAT-19). */
@ApplicationScoped
@At("market")
public class MarketAction implements Action {

    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    private Sites sites;
    @Inject
    private ProductViews views;
    @Inject
    private CategoryTree categories;
    @Inject
    private ProductSearch search;

    @Override
    public Result act(Request request) {
        var country = request.value("country").toUpperCase(Locale.ROOT);
        var there = sites.find(request.value("language"), country).or(() -> sites.countries().stream()
                .filter(one -> one.code().equals(country)).findFirst()
                .flatMap(one -> sites.find(sites.languages(one).getFirst(), country)));
        if (there.isEmpty()) {
            return Result.missing();
        }
        request.remember(SiteFilter.MARKET_COOKIE, there.get().getBase(), A_YEAR, false);
        var currency = request.value("currency");
        boolean own = currency.isEmpty() || currency.equals(there.get().getCurrency())
                || !sites.currencies(there.get().getCountry()).contains(currency);
        request.remember(SiteFilter.CURRENCY_COOKIE, own ? "" : currency, own ? 0 : A_YEAR, false);
        var shown = own ? there.get().getCountry().currency() : currency;
        return Result.go(there.get().url(samePage(request.site(), there.get(), shown, request.request().getHeader("Referer"))));
    }

    private String samePage(Site here, Site there, String currency, String referer) {
        var from = address(referer);
        var path = from.map(URI::getPath).flatMap(SiteAddress::parse).map(SiteAddress::path).orElse("");
        var found = samePath(here, there, path);
        return !found.matches("c/.*|search|new|offers|best-sellers|featured")
                ? found
                : found + ListState.parse(parameters(from.get().getRawQuery()), search.filters(), here.amounts())
                        .elsewhere(here.getLanguage().equals(there.getLanguage()), here.getCurrency().equals(currency)).query();
    }

    private String samePath(Site here, Site there, String path) {
        if (path.startsWith("p/")) {
            return translated(path, slug -> views.bySlug(here.shop(), slug).map(ProductView::slugs), there);
        }
        if (path.startsWith("c/")) {
            return translated(path, slug -> categories.bySlug(here.getLanguage(), here.getCountry().code(), slug)
                    .map(category -> category.slugs()), there);
        }
        return path.matches("(do/)?(order|t)/.*") && !here.getCountry().code().equals(there.getCountry().code()) ? "" : path;
    }

    private interface Slugs {
        Optional<Map<String, String>> of(String slug);
    }

    private static String translated(String path, Slugs slugs, Site there) {
        return slugs.of(path.substring(2)).map(all -> all.get(there.getLanguage())).map(slug -> path.substring(0, 2) + slug).orElse("");
    }

    private static Optional<URI> address(String referer) {
        try {
            return Optional.ofNullable(referer).map(URI::create).filter(address -> address.getPath() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Map<String, String[]> parameters(String query) {
        return Arrays.stream(query == null ? new String[0] : query.split("&")).map(part -> part.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> new String[] {decoded(pair[1])}, MarketAction::both, LinkedHashMap::new));
    }

    private static String[] both(String[] some, String[] more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
