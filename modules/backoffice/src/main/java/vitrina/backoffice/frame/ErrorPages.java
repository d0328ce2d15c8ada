package vitrina.backoffice.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

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
        request.getRequestDispatcher(PAGE).forward(new Fresh(request), response);
    }

    /** The error page is opened, not posted to. */
    private static final class Fresh extends HttpServletRequestWrapper {

        Fresh(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return name.startsWith("Faces-") ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
