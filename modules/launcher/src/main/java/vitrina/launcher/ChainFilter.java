package vitrina.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A filter in the server's chain. The classes are the server's, known to its loader only, hence a proxy. */
abstract class ChainFilter implements InvocationHandler {

    /** @param server its loader */
    final Object in(ClassLoader server) throws ClassNotFoundException {
        return Proxy.newProxyInstance(server, new Class<?>[] {server.loadClass("org.glassfish.grizzly.filterchain.Filter")}, this);
    }

    /** Something passes; the next filter comes after it. @param step such as handleRead */
    abstract void passes(String step, Object[] arguments) throws ReflectiveOperationException;

    @Override
    @SuppressWarnings("ReferenceEquality") // What equals means for a proxy.
    public final Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        var name = method.getName();
        if (name.startsWith("handle")) {
            passes(name, arguments);
            return Listener.call(arguments[0], "getInvokeAction");
        }
        return switch (name) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> getClass().getSimpleName();
            default -> null;
        };
    }
}
