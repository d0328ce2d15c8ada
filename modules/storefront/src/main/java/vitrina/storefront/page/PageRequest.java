package vitrina.storefront.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import vitrina.people.access.Sessionless;

/**
 * What Faces sees of a visit: a GET, also when a refused POST shows its page again, without a session and without anything a visitor can write.
 * By parameters and headers of its own ({@code jakarta.faces.partial.ajax}, {@code Faces-Request}, a view state) Faces would answer in another form,
 * and a page drawn so would be kept for everybody. Pages read their parameters from the {@link Visit}.
 */
final class PageRequest extends Sessionless {

    PageRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getQueryString() {
        return null;
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public String getHeader(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public Cookie[] getCookies() {
        return null;
    }
}
