package vitrina.storefront.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.CRC32;

/** Answers with an SVG picture, or with 304 when the browser has it; opened alone it may run or load nothing. */
final class Svg {

    private Svg() {
    }

    static void send(byte[] svg, String cacheControl, HttpServletRequest request, HttpServletResponse response) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(svg);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cacheControl);
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
