package vitrina.storefront.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;

/**
 * What Faces sees of a visit: a GET, also when a refused POST shows its page again, and a session that forgets everything. Faces asks for
 * one to note the encoding; a real one would set a cookie (decision 14).
 */
final class PageRequest extends HttpServletRequestWrapper {

    private static final HttpSession FORGETFUL = (HttpSession) Proxy.newProxyInstance(PageRequest.class.getClassLoader(),
            new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> switch (method.getReturnType().getName()) {
                case "boolean" -> false;
                case "int" -> 0;
                case "long" -> 0L;
                case "java.lang.String" -> "";
                default -> null;
            });

    PageRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public HttpSession getSession() {
        return FORGETFUL;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return create ? FORGETFUL : null;
    }
}
