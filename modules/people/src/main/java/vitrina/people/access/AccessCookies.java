package vitrina.people.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The session token in the browser: out of reach for scripts, not sent from other sites' forms, over TLS only where there is TLS. */
public final class AccessCookies {

    private static final int LONGEST_TOKEN = 100;

    private AccessCookies() {
    }

    public static Optional<String> read(HttpServletRequest request, Realm realm) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(realm.cookie()) && !cookie.getValue().isEmpty() && cookie.getValue().length() <= LONGEST_TOKEN) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** @param seconds how long the browser keeps it; -1 until it is closed */
    public static void write(HttpServletRequest request, HttpServletResponse response, Realm realm, String token, int seconds) {
        var cookie = new Cookie(realm.cookie(), token);
        cookie.setPath(request.getContextPath() + realm.path());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response, Realm realm) {
        write(request, response, realm, "", 0);
    }
}
