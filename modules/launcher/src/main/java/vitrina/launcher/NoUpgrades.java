package vitrina.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A filter at the end of the server's chain for requests that offer another protocol ({@code Upgrade: h2c}, as Java's client does with every
 * post). With nobody there to take the offer the server would never see the end of their bodies and answer after its read time-out; this
 * tells it that they are HTTP/1.1 like all others. The classes are the server's, known to its loader only.
 */
final class NoUpgrades implements InvocationHandler {

    private NoUpgrades() {
    }

    static Object filter(ClassLoader server) throws ClassNotFoundException {
        return Proxy.newProxyInstance(server, new Class<?>[] {server.loadClass("org.glassfish.grizzly.filterchain.Filter")}, new NoUpgrades());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // What equals means for a proxy.
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        var name = method.getName();
        if (name.equals("handleEvent") && arguments[1].getClass().getSimpleName().equals("IncomingHttpUpgradeEvent")) {
            var header = Listener.call(arguments[1], "getHttpHeader");
            header.getClass().getMethod("setIgnoreContentModifiers", boolean.class).invoke(header, false);
            // Else the connection would be closed after the answer without a word.
            Listener.call(Listener.call(header, "getUpgradeDC"), "recycle");
        }
        return switch (name) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "no upgrades";
            default -> name.startsWith("handle") ? Listener.call(arguments[0], "getInvokeAction") : null;
        };
    }
}
