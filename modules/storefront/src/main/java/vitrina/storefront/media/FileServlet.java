package vitrina.storefront.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import vitrina.kernel.files.FileStore;

/** Serves photographs and documents of products, {@code /media/file/<key>}. A key is the hash of its content, so browsers may keep it a year. */
@WebServlet("/media/file/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Shown in the page; anything else, PDFs too, is only ever downloaded (Q17). */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    @Inject
    private transient FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var found = path == null || path.length() < 2 ? null : files.find(path.substring(1)).orElse(null);
        if (found == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(found.contentType());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLengthLong(found.size());
        if (!SHOWN.contains(found.contentType())) {
            response.setHeader("Content-Disposition", "attachment");
        }
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(found.path(), response.getOutputStream());
        }
    }
}
