package vitrina.storefront.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.storefront.layout.Drawing;
import vitrina.storefront.site.Site;

/** One request to a page or an act. */
public final class Request implements Drawing {

    private final Site site;
    private final Map<String, String> parts;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Set<Long> products = new HashSet<>();

    Request(Site site, Map<String, String> parts, HttpServletRequest request, HttpServletResponse response) {
        this.site = site;
        this.parts = parts;
        this.request = request;
        this.response = response;
    }

    public Site site() {
        return site;
    }

    /** Says which products the page shows, so that it is drawn again when one of them changes. */
    public void shows(Collection<Long> ids) {
        products.addAll(ids);
    }

    Set<Long> products() {
        return products;
    }

    @Override
    public String draw(String view, String name, Object value) {
        var before = request.getAttribute(name);
        request.setAttribute(name, value);
        try {
            return Renderer.capture(view, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(view, e);
        } finally {
            request.setAttribute(name, before);
        }
    }

    /** Title, description and kin of the page, shown as {@code #{head}}. */
    public Head head(String title) {
        var head = new Head(title, site.url(path()));
        request.setAttribute("head", head);
        return head;
    }

    /** What follows the base in the address. */
    public String path() {
        var path = request.getRequestURI();
        return path.length() > site.getBase().length() ? path.substring(site.getBase().length() + 1) : "";
    }

    /** A part of the address, such as the slug; empty when the address has none. */
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /** A parameter of the query or the form, without blanks around it; empty when absent. */
    public String value(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public List<String> values(String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    public Map<String, String[]> parameters() {
        return request.getParameterMap();
    }

    /** A form of these fields, filled with what was typed. */
    public Form form(String... fields) {
        var form = new Form(site);
        for (var field : fields) {
            form.type(field, value(field));
        }
        return form;
    }

    /** The form of the refused act this page is shown again for; an empty one otherwise. */
    public Form shownAgain() {
        var form = (Form) request.getAttribute("form");
        if (form == null) {
            form = new Form(site);
            request.setAttribute("form", form);
        }
        return form;
    }

    public boolean isAgain() {
        return request.getAttribute("again") != null;
    }

    /** Whether the script asks for a part of the page instead of a redirect. */
    public boolean wantsFragment() {
        return request.getHeader("X-Fragment") != null;
    }

    public String cookie(String name) {
        return cookie(request, name);
    }

    public static String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    /**
     * Only for acts: a GET never sets a cookie.
     *
     * @param readable whether the page's script may read it
     */
    public void remember(String name, String value, int seconds, boolean readable) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(!readable);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }
}
