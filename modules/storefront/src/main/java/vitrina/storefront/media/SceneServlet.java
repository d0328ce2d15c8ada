package vitrina.storefront.media;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Serves the company's own pictures, {@code /media/scene/hero.svg}: banners, portraits, logo. They may change with a release, so browsers keep them a day. */
@WebServlet("/media/scene/*")
public class SceneServlet extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("/([a-z0-9-]{1,40})\\.svg");
    private static final String FOLDER = "vitrina/content/pictures/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try (InputStream picture = name.matches() ? open(name.group(1)) : null) {
            if (picture == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            Svg.send(picture.readAllBytes(), "public, max-age=86400", request, response);
        }
    }

    private static InputStream open(String name) {
        return SceneServlet.class.getClassLoader().getResourceAsStream(FOLDER + name + ".svg");
    }
}
