package vitrina.storefront.seo;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import vitrina.catalog.category.CategoryNode;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.search.ProductQuery;
import vitrina.catalog.search.ProductSearch;
import vitrina.catalog.view.ProductViews;
import vitrina.cms.page.Pages;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.storefront.site.Site;
import vitrina.storefront.site.Sites;

/** {@code /sitemap.xml} names a map for each market, {@code /sitemap.xml?site=/es-co} its pages; {@code /robots.txt} leads here. */
@WebServlet({"/sitemap.xml", "/robots.txt"})
public class SiteMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 450;

    @Inject
    private transient Sites sites;
    @Inject
    private transient CategoryTree categories;
    @Inject
    private transient Pages contents;
    @Inject
    private transient ProductSearch search;
    @Inject
    private transient ProductViews views;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var origin = settings.get(KernelSettings.BASE_URL);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        if (request.getServletPath().equals("/robots.txt")) {
            response.setContentType("text/plain");
            response.getWriter().write("User-agent: *\nDisallow: /*/cart\nDisallow: /*/checkout\nDisallow: /*/order/\nDisallow: /*/t/\n"
                    + "Disallow: /*/account\nDisallow: /*/suggest\nDisallow: /backoffice/\nSitemap: " + origin + "/sitemap.xml\n");
            return;
        }
        response.setContentType("application/xml");
        var wanted = request.getParameter("site");
        var site = all().stream().filter(one -> one.getBase().equals(wanted)).findFirst();
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if (site.isPresent()) {
            pages(site.get(), origin, response.getWriter());
        } else {
            maps(origin, response.getWriter());
        }
    }

    private List<Site> all() {
        return sites.countries().stream().flatMap(country -> sites.languages(country).stream()
                .map(language -> sites.find(language, country.code()).orElseThrow())).toList();
    }

    private void maps(String origin, PrintWriter out) {
        out.write("<sitemapindex xmlns=\"" + SPACE + "\">\n");
        all().forEach(site -> out.write("<sitemap><loc>" + origin + "/sitemap.xml?site=" + site.getBase() + "</loc></sitemap>\n"));
        out.write("</sitemapindex>\n");
    }

    private void pages(Site site, String origin, PrintWriter out) {
        out.write("<urlset xmlns=\"" + SPACE + "\">\n");
        List.of("", "new", "offers", "best-sellers", "stores").forEach(path -> page(out, origin, site.url(path)));
        contents.all(site.getLanguage()).stream().filter(one -> !one.slug().isEmpty())
                .forEach(one -> page(out, origin, site.url("page/" + one.slug())));
        walk(site, categories.tree(site.getLanguage(), site.getCountry().code()), origin, out);
        int pages = 1;
        for (int number = 1; number <= pages && number <= MOST_BATCHES; number++) {
            var found = search.find(ProductQuery.of(site.shop()).page(number, BATCH));
            pages = found.pages();
            views.all(site.shop(), found.ids()).forEach(product -> page(out, origin, site.url("p/" + product.slug())));
        }
        out.write("</urlset>\n");
    }

    private void walk(Site site, List<CategoryNode> nodes, String origin, PrintWriter out) {
        nodes.forEach(node -> {
            page(out, origin, site.url("c/" + node.slug()));
            walk(site, node.children(), origin, out);
        });
    }

    private static void page(PrintWriter out, String origin, String path) {
        out.write("<url><loc>" + origin + path.replace("&", "&amp;") + "</loc></url>\n");
    }
}
