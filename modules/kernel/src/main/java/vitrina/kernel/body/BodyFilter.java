package vitrina.kernel.body;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;

/**
 * Reads what a request carries before it takes a place: whoever sends slowly keeps nobody else out. Where a {@link BodyRule} takes more,
 * {@link LargeBodyFilter} reads it later, when it is known who sends.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Bodies bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var encoding = request.getHeader("Content-Encoding");
        boolean carried = Bodies.isCarried(request);
        if (!isClear(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (carried && bodies.rule(request).isPresent()) {
            chain.doFilter(request, response);
        } else if (carried && Bodies.hasParts(request)) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (carried || !request.getMethod().equals("GET")) {
            ReadRequest read;
            try {
                read = bodies.small(request, Bodies.SMALL);
            } catch (BodyRefused refused) {
                bodies.hearOut(request, refused, 16L * Bodies.SMALL);
                refuse(response, refused.status());
                return;
            }
            chain.doFilter(read, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether everybody on the way agrees where the body ends: by its length, or by its chunks, and never by both. */
    private static boolean isClear(HttpServletRequest request) {
        var encodings = Collections.list(request.getHeaders("Transfer-Encoding"));
        return encodings.isEmpty()
                || encodings.size() == 1 && encodings.getFirst().equalsIgnoreCase("chunked") && request.getHeader("Content-Length") == null;
    }

    /** Whatever the sender still has to say is not wanted. */
    static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Connection", "close");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "1");
        }
        try {
            response.sendError(status);
        } catch (IllegalStateException answered) {
            // The server has: of a body whose chunks are none it says so itself.
            response.setStatus(status);
        }
    }
}
