package vitrina.storefront.layout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@code /assets}: a year for an address with its version, a day for one without. */
@WebServlet({"/assets/*", "/favicon.ico"})
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath().equals("/favicon.ico") ? "/shop/icon.svg" : request.getPathInfo();
        var found = path == null || path.contains("..") || path.endsWith("/") ? null : assets.find("/assets" + path).orElse(null);
        if (found == null) {
            response.sendError(404);
            return;
        }
        var tag = "\"" + found.version() + "\"";
        boolean versioned = found.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=86400");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        response.setContentType(found.type());
        var body = found.plain();
        var accepted = request.getHeader("Accept-Encoding");
        if (found.zipped() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = found.zipped();
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
