package vitrina.sandbox;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vitrina.kernel.web.SandboxDoor;

/** Outside sandbox mode there is no sandbox. In it only this machine is answered, unless forced (decision 17), and only its own forms are taken. */
@WebFilter(filterName = "sandbox", urlPatterns = "/sandbox/*", asyncSupported = true)
public class SandboxGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private transient SandboxDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!door.isOpenTo(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if ("POST".equals(request.getMethod()) && site != null && !"same-origin".equals(site)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        request.setCharacterEncoding("UTF-8");
        chain.doFilter(request, response);
    }
}
