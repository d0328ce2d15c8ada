package vitrina.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

/** The path as the container matched it: decoded, without parameters and dots, so that no spelling walks around a check. */
public final class Paths {

    private Paths() {
    }

    public static String of(HttpServletRequest request) {
        var info = request.getPathInfo();
        var path = info == null ? request.getServletPath() : request.getServletPath() + info;
        return path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
    }
}
