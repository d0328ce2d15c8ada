package vitrina.storefront.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vitrina.cms.page.Media;
import vitrina.kernel.files.StoredFile;

/** Serves the company's own pictures, {@code /media/scene/hero.svg}: banners, portraits, logo. They may be replaced, so browsers keep them a day. */
@WebServlet("/media/scene/*")
public class SceneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([a-z0-9-]{1,40})\\.svg");

    @Inject
    private transient Media media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var found = name.matches() ? media.find(name.group(1)).map(StoredFile::path) : Optional.<Path>empty();
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Svg.send(Files.readAllBytes(found.get()), "public, max-age=86400", request, response);
    }
}
