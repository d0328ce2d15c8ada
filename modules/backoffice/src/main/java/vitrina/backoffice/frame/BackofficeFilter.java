package vitrina.backoffice.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Brief;
import vitrina.kernel.refusal.Trouble;

/**
 * Runs behind the access filter, which knows who is there. Closes pages the actor may not open, keeps preferences
 * that a link carries, shows errors in words, and lets the policy of a page replace the strict default of the kernel:
 * PrimeFaces adds its header, and two policies would both apply. Nothing of the backoffice is kept by a cache.
 */
public class BackofficeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Bytes; a page that fails half-way can still be replaced by the error page. */
    private static final int PAGE = 512 * 1024;
    /** Of pages without PrimeFaces, which adds a nonce for its own. */
    private static final String PLAIN_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'; script-src 'self'";
    /** Where the pages of administration were until 0.2.0, as staff have them in their bookmarks. */
    private static final String FORMER = FacesBoundary.PREFIX + "/house/";
    private static final String ADMINISTRATION = FacesBoundary.PREFIX + "/administration/";
    private static final Logger LOG = Logger.getLogger(BackofficeFilter.class.getName());

    @Inject
    private transient Menu menu;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(Answer.POLICY, PLAIN_POLICY);
        response.setBufferSize(PAGE);
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var answer = new Answer(response);
        if (path.equals(FacesBoundary.PREFIX) || path.equals(FacesBoundary.PREFIX + "/")) {
            seeOther(response, Inside.path(null));
        } else if (path.startsWith(FORMER)) {
            var query = request.getQueryString();
            seeOther(response, ADMINISTRATION + path.substring(FORMER.length()) + (query == null ? "" : "?" + query));
        } else if (!menu.isOpen(path, Actors.current())) {
            answer.status = menu.place(path).isPresent() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND;
        } else if (Preference.carried(request)) {
            Preference.keep(request, response);
            seeOther(response, Inside.path(Preference.without(request)));
        } else {
            pass(request, answer, chain);
        }
        if (answer.status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && !response.isCommitted()) {
            // Our own error page would need what is away; the plain one does not.
            response.sendError(answer.status);
        } else if (answer.status != 0) {
            ErrorPages.show(request, answer, answer.status);
        }
    }

    private static void pass(HttpServletRequest request, Answer answer, FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "A page of the backoffice failed: " + request.getServletPath(), Brief.of(e));
            var trouble = Trouble.behind(e);
            trouble.ifPresent(one -> request.setAttribute(Trouble.class.getName(), one));
            answer.status = trouble.isPresent() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }

    private static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    /** Keeps one policy, the last, and remembers an error instead of sending the server's page. */
    private static final class Answer extends HttpServletResponseWrapper {

        private static final String POLICY = "Content-Security-Policy";
        private int status;

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void sendError(int code) {
            status = code;
        }

        @Override
        public void sendError(int code, String message) {
            status = code;
        }
    }
}
