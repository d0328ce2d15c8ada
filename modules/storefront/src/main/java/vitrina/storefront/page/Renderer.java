package vitrina.storefront.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.web.RequestContext;
import vitrina.storefront.cache.PageCache;
import vitrina.storefront.cache.StoredPage;
import vitrina.storefront.layout.Chrome;
import vitrina.storefront.site.Site;

/** Turns a page into a response: from the page cache, or by its Facelet. */
@ApplicationScoped
class Renderer {

    /** Style attributes carry colour swatches; scripts and style sheets come from here only (Q18). */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' https:";

    private static final String MISSING = "/storefront/page/missing.xhtml";

    @Inject
    private Router router;
    @Inject
    private PageCache cache;
    @Inject
    private Chrome chrome;
    @Inject
    private Settings settings;

    void show(Router.Found found, Request visit) throws IOException, ServletException {
        if (found.cached()) {
            var key = cache.key(visit.site(), visit.request().getRequestURI(), visit.request().getQueryString(),
                    () -> router.asker(found.type()).question(visit));
            var stored = cache.find(key);
            if (stored == null) {
                long before = cache.age();
                stored = draw(found.type(), visit);
                if (stored != null && stored.status() == 200) {
                    cache.keep(key, stored, before);
                }
            }
            send(stored, true, visit.request(), visit.response());
        } else {
            send(draw(found.type(), visit), false, visit.request(), visit.response());
        }
    }

    /** A page again after an act: 422 with what was typed when it was refused. */
    void again(Result.Again again, Request visit) throws IOException, ServletException {
        visit.request().setAttribute("form", again.form());
        visit.request().setAttribute("again", true);
        var page = draw(again.page(), visit);
        send(page == null || again.form().isGood() ? page : page.withStatus(422), false, visit.request(), visit.response());
    }

    /** A page as the answer of an act. */
    void after(Class<?> page, Request visit) throws IOException, ServletException {
        send(draw(page, visit), false, visit.request(), visit.response());
    }

    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        send(absent(request, response), false, request, response);
    }

    private StoredPage absent(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var site = Site.of(request);
        request.setAttribute("head", new Head(site.text("shop.missing.title"), site.url("")).hide());
        return render(MISSING, 404, request, response, Set.of());
    }

    /** @return nothing when the answer was a redirect, already given */
    private StoredPage draw(Class<?> type, Request visit) throws IOException, ServletException {
        var page = router.page(type);
        try {
            return switch (page.open(visit)) {
                case Result.Show show -> {
                    visit.request().setAttribute("page", page);
                    yield render(Router.view(type), show.status(), visit.request(), visit.response(), visit.products());
                }
                case Result.Go go -> {
                    go(visit.response(), go);
                    yield null;
                }
                case Result.Missing missing -> absent(visit.request(), visit.response());
                case Result.Again again -> throw new IllegalStateException("Only an act shows a page again");
                case Result.Draw draw -> throw new IllegalStateException("Only an act draws another page");
            };
        } finally {
            router.done(page);
        }
    }

    private StoredPage render(String view, int status, HttpServletRequest request, HttpServletResponse response, Set<Long> products)
            throws IOException, ServletException {
        request.setAttribute("chrome", chrome.of(Site.of(request), request, part -> capture(part, request, response)));
        request.setAttribute("origin", settings.get(KernelSettings.BASE_URL));
        return StoredPage.of(status, capture(view, request, response), products);
    }

    /** Faces writes into memory: its own headers and sessions stay away from these pages. */
    static String capture(String view, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var captured = new CapturedResponse(response);
        request.getRequestDispatcher(view).forward(new PageRequest(request), captured);
        return captured.text();
    }

    void go(HttpServletResponse response, Result.Go go) {
        sayCost(response);
        response.setStatus(go.status());
        response.setHeader("Location", go.address());
    }

    /** For the browser's tools and the benchmark, in the sandbox only: how many SQL statements this answer took. */
    private void sayCost(HttpServletResponse response) {
        if (settings.get(KernelSettings.SANDBOX)) {
            response.setHeader("Server-Timing", "sql;desc=" + RequestContext.current().statements());
        }
    }

    private void send(StoredPage page, boolean shared, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page == null) {
            return;
        }
        sayCost(response);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", shared ? "private, no-cache" : "private, no-store");
        page.send(shared, request, response);
    }
}
