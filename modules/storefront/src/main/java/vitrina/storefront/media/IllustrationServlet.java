package vitrina.storefront.media;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vitrina.illustration.IllustrationUrl;

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
        Svg.send(url.get().svg().getBytes(StandardCharsets.UTF_8), "public, max-age=31536000, immutable", request, response);
    }
}
