package vitrina.storefront.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.refusal.Trouble;
import vitrina.kernel.web.Paths;
import vitrina.storefront.site.Site;
import vitrina.storefront.site.SiteAddress;
import vitrina.storefront.site.Sites;

/**
 * Leads every address of the shop to its page or act; everything else passes by. Mapped in the suite's web.xml,
 * behind people's access filter, which refuses what other sites send and says who is acting.
 */
public class SiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SiteFilter.class.getName());
    /** Remembers the market chosen by hand; set by {@code do/market} only. */
    public static final String MARKET_COOKIE = "vm";
    /** The currency prices are shown in, where it is not the country's own; set by {@code do/market} only. */
    public static final String CURRENCY_COOKIE = "vy";

    /** Of Faces, whose scripts and styles end in .xhtml too. */
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient Sites sites;
    @Inject
    private transient Router router;
    @Inject
    private transient Renderer renderer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var address = Paths.of(request);
        if (address.equals("/") || address.isEmpty()) {
            enter(request, response);
            return;
        }
        var parsed = SiteAddress.parse(address);
        if (parsed.isEmpty()) {
            if (address.startsWith("/storefront/")
                    || address.endsWith(".xhtml") && !address.startsWith("/backoffice/") && !address.startsWith(RESOURCES)) {
                response.sendError(404);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        var site = sites.find(parsed.get().language(), parsed.get().country(), Request.cookie(request, CURRENCY_COOKIE));
        if (site.isEmpty() || !isPlain(request.getRequestURI())) {
            response.sendError(404);
            return;
        }
        site.get().enter(request);
        if (!address.startsWith(site.get().getBase() + "/")) {
            renderer.go(response, new Result.Go(site.get().url(""), 301));
            return;
        }
        try {
            serve(site.get(), parsed.get().path(), request, response);
        } catch (RuntimeException | ServletException | Error e) {
            LOG.log(Level.SEVERE, Brief.of(e), () -> request.getMethod() + " " + address + " failed");
            if (!response.isCommitted()) {
                response.reset();
                var trouble = Trouble.behind(e);
                trouble.ifPresent(one -> {
                    request.setAttribute(Trouble.class.getName(), one);
                    response.setHeader("Retry-After", "30");
                });
                response.sendError(trouble.isPresent() ? 503 : 500);
            }
        }
    }

    /** A page has one spelling; others would be kept and linked as if they were more pages. */
    private static boolean isPlain(String uri) {
        return !uri.contains("//") && uri.indexOf(';') < 0;
    }

    private void serve(Site site, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean act = path.startsWith("do/");
        switch (request.getMethod()) {
            case "GET", "HEAD" -> {
                if (act) {
                    // A page shown again after an act has the act's address; opened anew, it leads to the page.
                    renderer.go(response, new Result.Go(site.url(router.pageOf(path.substring(3))), 303));
                } else {
                    look(site, path, request, response);
                }
            }
            case "POST" -> {
                if (act) {
                    act(site, path.substring(3), request, response);
                } else {
                    response.sendError(405);
                }
            }
            default -> response.sendError(405);
        }
    }

    private void look(Site site, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var found = router.page(path);
        if (found.isEmpty()) {
            renderer.missing(request, response);
        } else {
            renderer.show(found.get(), new Request(site, found.get().parts(), request, response));
        }
    }

    private void act(Site site, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var found = router.act(path);
        if (found.isEmpty()) {
            renderer.missing(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var visit = new Request(site, found.get().parts(), request, response);
        switch (router.act(found.get().type()).act(visit)) {
            case Result.Go go -> renderer.go(response, go);
            case Result.Again again -> renderer.again(again, visit);
            case Result.Draw draw -> renderer.after(draw.page(), visit);
            case Result.Missing missing -> renderer.missing(request, response);
            case Result.Show show -> response.setStatus(204);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) {
        var languages = request.getHeader("Accept-Language") == null ? List.<Locale>of() : Collections.list(request.getLocales());
        var chosen = Request.cookie(request, MARKET_COOKIE);
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Cache-Control", "private, no-cache");
        renderer.go(response, new Result.Go(sites.entry(chosen, languages).url(""), 302));
    }
}
