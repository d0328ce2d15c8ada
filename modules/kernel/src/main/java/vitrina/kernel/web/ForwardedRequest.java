package vitrina.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;

/** A request as the visitor sent it to a proxy of ours: from the visitor's address, perhaps over TLS. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private final String visitor;
    private final boolean secure;

    private ForwardedRequest(HttpServletRequest request, String visitor, boolean secure) {
        super(request);
        this.visitor = visitor;
        this.secure = secure;
    }

    /** The request itself when no proxy of ours brought it. */
    static HttpServletRequest of(HttpServletRequest request, Proxies proxies) {
        if (!proxies.isOurs(request.getRemoteAddr())) {
            return request;
        }
        return new ForwardedRequest(request, proxies.visitor(request.getRemoteAddr(), said(request)),
                request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
    }

    /** A proxy may append its word as a line of its own; all lines are one list. Null when nothing is said. */
    private static String said(HttpServletRequest request) {
        var lines = Collections.list(request.getHeaders("X-Forwarded-For"));
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    @Override
    public String getRemoteAddr() {
        return visitor;
    }

    @Override
    public String getRemoteHost() {
        return visitor;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getScheme() {
        return secure ? "https" : super.getScheme();
    }
}
