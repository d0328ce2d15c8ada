package vitrina.backoffice.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a browser remembers for the backoffice; nothing here is a right. A link sets it: {@code ?desk-language=pt}. */
enum Preference {
    LANGUAGE, BRANCH;

    private static final int LONGEST_QUERY = 1_000;
    private static final int LONGEST_VALUE = 40;
    private static final int YEAR = 365 * 24 * 3600;
    private static final String PREFIX = "desk-";

    private String word() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    Optional<String> of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies).filter(one -> one.getName().equals(word()))
                        .map(Cookie::getValue).filter(value -> !value.isBlank()).findFirst();
    }

    /** The address of this page that sets the preference. */
    String link(HttpServletRequest request, String value) {
        var address = without(request);
        return address + (address.contains("?") ? "&" : "?") + word() + "=" + value;
    }

    static boolean carried(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && request.getMethod().equals("GET") && Arrays.stream(query.split("&")).anyMatch(Preference::isOne);
    }

    private static boolean isOne(String pair) {
        return pair.startsWith(PREFIX);
    }

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        for (var preference : values()) {
            var value = request.getParameter(preference.word());
            if (value != null) {
                var cookie = new Cookie(preference.word(),
                        value.substring(0, Math.min(LONGEST_VALUE, value.length())).replaceAll("[^A-Za-z0-9._-]", ""));
                cookie.setPath(FacesBoundary.PREFIX);
                cookie.setHttpOnly(true);
                cookie.setSecure(request.isSecure());
                cookie.setMaxAge(YEAR);
                cookie.setAttribute("SameSite", "Lax");
                response.addCookie(cookie);
            }
        }
    }

    /** The page's address without preferences, and without a query too long to be repeated in links. */
    static String without(HttpServletRequest request) {
        var path = request.getRequestURI().replaceFirst("\\.xhtml$", "");
        var query = request.getQueryString();
        var rest = query == null || !request.getMethod().equals("GET")
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !isOne(pair)).collect(Collectors.joining("&"));
        return rest.isEmpty() || rest.length() > LONGEST_QUERY ? path : path + "?" + rest;
    }
}
