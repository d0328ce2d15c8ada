package vitrina.storefront.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.view.PictureUrls;
import vitrina.cms.page.SiteMenus;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.company.Company;
import vitrina.storefront.site.Choice;
import vitrina.storefront.site.Links;
import vitrina.storefront.site.Site;
import vitrina.storefront.site.Sites;

/** Gathers what header and footer say. */
@ApplicationScoped
class Menus {

    @Inject
    private CategoryTree categories;
    @Inject
    private Company company;
    @Inject
    private SiteMenus footer;
    @Inject
    private Links links;
    @Inject
    private Sites sites;
    @Inject
    private BrandName brand;
    @Inject
    private Clock clock;

    ShopMenu of(Site site) {
        var country = site.getCountry();
        var items = categories.tree(site.getLanguage(), country.code()).stream().map(node -> item(site, node)).toList();
        var countries = sites.countries().stream()
                .map(c -> new Choice(c.code(), c.name(site.getLanguage()), c.code().equals(country.code()))).toList();
        var languages = sites.languages(country).stream()
                .map(tag -> new Choice(tag, languageName(tag), tag.equals(site.getLanguage()))).toList();
        return new ShopMenu(brand.of(site), promise(site), items, columns(site), countries, languages, currencies(site),
                languageName(site.getLanguage()), site.getLanguage().toUpperCase(Locale.ROOT),
                String.valueOf(clock.today(ZoneId.of(country.zone().getId())).getYear()), seller(site),
                site.text(country.taxInclusive() ? "shop.tax.included" : "shop.tax.added"), country.code().equals("AR"));
    }

    private List<ShopMenu.Column> columns(Site site) {
        return footer.footer(site.getLanguage()).stream().map(column -> new ShopMenu.Column(column.label(), column.entries().stream()
                .flatMap(entry -> links.of(site, entry.target()).map(url -> new ShopMenu.Link(url, entry.label())).stream()).toList())).toList();
    }

    /** Empty where there is nothing to choose. */
    private List<Choice> currencies(Site site) {
        var offered = sites.currencies(site.getCountry());
        return offered.size() < 2
                ? List.of()
                : offered.stream().map(code -> new Choice(code, code + " · " + site.currencyName(code), code.equals(site.getCurrency()))).toList();
    }

    private String promise(Site site) {
        var key = "shop.promise." + site.getCountry().code();
        return site.getTexts().getOrDefault(key, "");
    }

    private String seller(Site site) {
        try {
            var seller = company.seller(site.getCountry().code());
            return seller.legalName() + (seller.document() == null || seller.document().isEmpty() ? "" : " · " + seller.document());
        } catch (Refusal noSeller) {
            return brand.of(site);
        }
    }

    private static ShopMenu.Item item(Site site, CategoryNode node) {
        return new ShopMenu.Item(site.url("c/" + node.slug()), node.name(), PictureUrls.of(node), site.text("shop.menu.newest", node.name()),
                node.children().stream().map(child -> item(site, child)).toList());
    }

    /** A language by its own name, such as Español. */
    private static String languageName(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
