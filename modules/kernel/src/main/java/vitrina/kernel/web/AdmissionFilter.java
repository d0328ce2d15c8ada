package vitrina.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Sends requests away with 503 when more come than can be answered. Health is always told, providers' reports are always taken, files are
 * only copied, and the sandbox is the outside world, so none of them waits. A request that goes on asynchronously, such as a stream of
 * events, holds no place.
 */
public class AdmissionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** A request computes or waits for the database; more at once than these would only wait for each other. */
    private static final int PLACES = Math.clamp(8L * Runtime.getRuntime().availableProcessors(), 16, 48);
    /** Of one address: an office or a proxy whose word nobody believes is many people, but never all. */
    private static final int SHARE = PLACES * 3 / 4;
    /**
     * The server has 200 threads. With 64 senders who are read from, those who work, those who wait for a place, newly or again, there is
     * always one left to say no, to tell the health, and to take a webhook.
     */
    private static final int LINE = 100 - PLACES;
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final List<String> FREE =
            List.of("/health", "/hooks/", "/sandbox/", "/assets/", "/media/file/", "/jakarta.faces.resource/", "/favicon.ico");

    private final transient Admission admission = new Admission(PLACES, SHARE, LINE, PATIENCE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Paths.of(request);
        if (FREE.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        var place = Place.take(admission, request);
        if (place == null) {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            place.leave();
        }
    }
}
