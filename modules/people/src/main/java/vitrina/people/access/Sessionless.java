package vitrina.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;

/**
 * A request of somebody for whom the server remembers nothing. Faces asks for a session to note the encoding and gets one that forgets
 * everything; a real one would take memory for an hour and set a cookie (decision 14).
 */
public class Sessionless extends HttpServletRequestWrapper {

    private static final HttpSession FORGETFUL = (HttpSession) Proxy.newProxyInstance(Sessionless.class.getClassLoader(),
            new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> switch (method.getReturnType().getName()) {
                case "boolean" -> false;
                case "int" -> 0;
                case "long" -> 0L;
                case "java.lang.String" -> "";
                default -> null;
            });

    public Sessionless(HttpServletRequest request) {
        super(request);
    }

    @Override
    public final HttpSession getSession() {
        return FORGETFUL;
    }

    @Override
    public final HttpSession getSession(boolean create) {
        return create ? FORGETFUL : null;
    }
}
