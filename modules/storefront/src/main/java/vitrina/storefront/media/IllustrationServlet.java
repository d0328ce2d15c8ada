package vitrina.storefront.media;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import vitrina.catalog.illustration.IllustrationUrl;

/** Draws {@code /media/illustration/…svg}. The address says everything, so that browsers may keep the picture for a year. */
@WebServlet("/media/illustration/*")
public class IllustrationServlet extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<IllustrationUrl> url = path == null ? Optional.empty() : IllustrationUrl.parse(path.substring(1));
        if (url.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] svg = url.get().svg().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(svg);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }
}
