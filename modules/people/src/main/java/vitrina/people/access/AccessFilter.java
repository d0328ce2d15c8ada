package vitrina.people.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.Operator;
import vitrina.kernel.web.Paths;

/**
 * Sets who acts during a request and closes the backoffice to everybody else. Staff act under {@code /backoffice/}, customers
 * everywhere else; requests forged by other sites are refused before anything runs.
 */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BACKOFFICE = "/backoffice";
    private static final String SIGN_IN = BACKOFFICE + "/sign-in";
    /** Pages of the backoffice that strangers need to get in. */
    private static final Set<String> OPEN = Set.of(SIGN_IN, BACKOFFICE + "/reset");
    /** What an open list asks every few seconds, whether or not anybody sits before it. */
    private static final String PULSE = BACKOFFICE + "/orders/pulse";
    /** What the server tells about itself; for whoever holds the operator's token. */
    private static final String METRICS = "/metrics";

    @Inject
    private transient Sessions sessions;
    @Inject
    private transient PageSessions pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!SameOrigin.accepts(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var path = Paths.of(request);
        if (isIn(METRICS, path) && Operator.from(request.getHeader("Authorization")).isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean backoffice = isIn(BACKOFFICE, path);
        var realm = backoffice ? Realm.STAFF : Realm.CUSTOMER;
        var token = AccessCookies.read(request, realm);
        var actor = token.flatMap(value -> sessions.actor(realm, value, !path.equals(PULSE)));
        if (backoffice) {
            response.setHeader("Cache-Control", "no-store");
            if (actor.isEmpty() && !OPEN.contains(path.replaceFirst("\\.xhtml$", ""))) {
                turnAway(request, response, token);
                return;
            }
        }
        var before = Actors.enter(actor.orElse(Actor.ANONYMOUS));
        try {
            pass(request, response, chain, backoffice && actor.isPresent() ? token : Optional.empty());
        } finally {
            Actors.restore(before);
        }
    }

    /** Pages remember something only of staff who are signed in. */
    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<String> staff)
            throws IOException, ServletException {
        if (staff.isEmpty()) {
            chain.doFilter(new Sessionless(request), response);
            return;
        }
        try (var remembering = new StaffRequest(request, pages, Ids.sha256(staff.get()))) {
            chain.doFilter(remembering, response);
        }
    }

    private static boolean isIn(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    /** To the sign-in page, with the reason a session ended (DEC-09) and the page that was wanted. */
    private void turnAway(HttpServletRequest request, HttpServletResponse response, Optional<String> token) throws IOException {
        token.map(Ids::sha256).ifPresent(pages::endOf);
        var target = new StringBuilder(request.getContextPath()).append(SIGN_IN).append("?");
        token.flatMap(sessions::endOf).ifPresent(why -> target.append("ended=").append(why).append("&"));
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            target.append("from=").append(URLEncoder.encode(Paths.of(request) + (query == null ? "" : "?" + query), StandardCharsets.UTF_8));
        }
        var location = target.toString().replaceAll("[?&]$", "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + location.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
        }
    }
}
