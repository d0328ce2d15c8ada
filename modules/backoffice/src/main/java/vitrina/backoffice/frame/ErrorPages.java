package vitrina.backoffice.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vitrina.kernel.web.OpenedRequest;

/** Shows the backoffice's own page for an error: what happened in words and the request's number, nothing else. */
final class ErrorPages {

    static final String STATUS = "vitrina.backoffice.status";
    private static final String PAGE = FacesBoundary.PREFIX + "/error.xhtml";

    private ErrorPages() {
    }

    static void show(HttpServletRequest request, HttpServletResponse response, int status) throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        request.setAttribute(STATUS, status);
        // Opened, not posted to.
        request.getRequestDispatcher(PAGE).forward(new OpenedRequest(request), response);
    }
}
