package vitrina.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that changes something comes from our own pages (decision 14). Browsers say so in Sec-Fetch-Site or Origin. A
 * request with neither is no browser of today: it may pass only without a session cookie, as a webhook or a program does.
 */
final class SameOrigin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SameOrigin() {
    }

    static boolean accepts(HttpServletRequest request) {
        return accepts(request.getMethod(), request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"),
                AccessCookies.read(request, Realm.CUSTOMER).isPresent() || AccessCookies.read(request, Realm.STAFF).isPresent());
    }

    static boolean accepts(String method, String site, String origin, String host, boolean session) {
        if (READING.contains(method)) {
            return true;
        }
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null ? !session : authority(origin).equals(host);
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return "";
        }
    }
}
