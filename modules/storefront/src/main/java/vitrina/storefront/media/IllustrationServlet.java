package vitrina.storefront.media;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vitrina.illustration.IllustrationUrl;
import vitrina.illustration.Raster;

/**
 * Draws {@code /media/illustration/…svg}, and the same in dots as {@code …png} for mail programs. The address says everything, so that browsers may
 * keep the picture for a year.
 */
@WebServlet("/media/illustration/*")
public class IllustrationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final int KEPT_BYTES = 8 << 20;

    private final transient Cache<IllustrationUrl, byte[]> rasters = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((IllustrationUrl url, byte[] png) -> png.length).build();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        boolean raster = path.endsWith(IllustrationUrl.RASTER);
        String name = raster ? path.substring(1, path.length() - IllustrationUrl.RASTER.length()) + IllustrationUrl.DRAWN : path.substring(1);
        Optional<IllustrationUrl> url = IllustrationUrl.parse(name);
        if (url.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (raster) {
            byte[] png = rasters.get(url.get(), drawn -> Raster.png(drawn.svg()));
            response.setHeader("Cache-Control", KEPT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType("image/png");
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        } else {
            Svg.send(url.get().svg().getBytes(StandardCharsets.UTF_8), KEPT, request, response);
        }
    }
}
