package vitrina.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;

/**
 * A filter before the server's own for heads that it cannot read: it would log a trace and answer 200 with nothing. A percent sign that escapes
 * nothing is taken as it stands, so that the shop says that there is no such page; a host that is none gets a name that no host has, which
 * the suite refuses. The classes are the server's, known to its loader only.
 */
final class PlainHeads implements InvocationHandler {

    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern HOST = Pattern.compile("(?:\\[[0-9A-Fa-f:.]{2,45}\\]|[A-Za-z0-9._-]{1,253})(?::[0-9]{1,5})?");
    /** RFC 2606. */
    private static final String NONE = "none.invalid";

    private PlainHeads() {
    }

    static Object filter(ClassLoader server) throws ClassNotFoundException {
        return Proxy.newProxyInstance(server, new Class<?>[] {server.loadClass("org.glassfish.grizzly.filterchain.Filter")}, new PlainHeads());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // What equals means for a proxy.
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        var name = method.getName();
        if (name.equals("handleRead")) {
            var head = Listener.call(Listener.call(arguments[0], "getMessage"), "getHttpHeader");
            var address = (String) Listener.call(head, "getRequestURI");
            if (address != null && address.indexOf('%') >= 0 && STRAY.matcher(address).find()) {
                Listener.call(head, "setRequestURI", STRAY.matcher(address).replaceAll("%25"));
            }
            var host = (String) Listener.call(head, "getHeader", "Host");
            if (host != null && !HOST.matcher(host).matches()) {
                Listener.call(head, "setHeader", "Host", NONE);
            }
        }
        return switch (name) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "plain heads";
            default -> name.startsWith("handle") ? Listener.call(arguments[0], "getInvokeAction") : null;
        };
    }
}
