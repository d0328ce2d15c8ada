package vitrina.launcher;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraInstance;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The server's ear for HTTP. It is deaf when the server starts and is opened once the suite is ready; what the public runtime of Payara Micro
 * does not offer is taken from its services by name.
 */
final class Listener {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private static final Map<Known, Method> METHODS = new ConcurrentHashMap<>();

    private final PayaraMicroRuntime runtime;
    private final InetSocketAddress address;

    Listener(PayaraMicroRuntime runtime, Options options) {
        this.runtime = runtime;
        this.address = new InetSocketAddress(options.host(), options.port());
    }

    /** How it is set up before the server starts. */
    static List<String> settings(String host) {
        return List.of(
                LISTENER + "enabled=false",
                LISTENER + "address=" + host,
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                // Browsers speak HTTP/2 over TLS only, which ends at the proxy.
                HTTP + "http2-enabled=false",
                HTTP + "websockets-support-enabled=false",
                HTTP + "header-buffer-length-bytes=8192",
                HTTP + "max-request-headers=100",
                // Those who wait for a place hold one each; see the suite's AdmissionFilter.
                "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=720",
                // How long a worker waits for the next byte of a body.
                NETWORK + "transports.transport.tcp.read-timeout-millis=10000",
                // On, it would unpack what strangers send packed, without a limit; whatever is worth packing is packed by the suite.
                HTTP + "compression=off");
    }

    void open() throws LaunchFailure {
        enable(true);
        for (var transport : transports()) {
            add(transport);
        }
        try (var knock = new Socket()) {
            knock.connect(address, 2_000);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The server does not listen on " + address + " (" + e.getMessage() + "). Look whether another program took the port.",
                    e);
        }
    }

    /** Lets nobody new in; open connections stay. */
    void refuse() throws LaunchFailure {
        for (var transport : transports()) {
            try {
                call(transport, "unbindAll");
            } catch (ReflectiveOperationException e) {
                throw new LaunchFailure("The server's listener cannot be taken away (" + e + ").", e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object transport) throws LaunchFailure {
        try {
            var chain = (List<Object>) call(transport, "getProcessor");
            var server = runtime.getClass().getClassLoader();
            int last = chain.size() - 1;
            while (last > 0 && !chain.get(last).getClass().getName().equals("org.glassfish.grizzly.http.server.HttpServerFilter")) {
                last--;
            }
            if (last == 0) {
                throw new LaunchFailure("The server's listener is another one than this Vitrina knows.");
            }
            chain.add(last, new PlainHeads().in(server));
            chain.add(new NoUpgrades().in(server));
        } catch (ReflectiveOperationException e) {
            throw new LaunchFailure("The server's listener cannot be set up (" + e + ").", e);
        }
    }

    /** What carries the requests of our port. */
    private List<Object> transports() throws LaunchFailure {
        try {
            var listeners = services("com.sun.enterprise.v3.services.impl.GrizzlyService");
            var all = listeners.getClass().getDeclaredField("proxies");
            all.setAccessible(true);
            var ours = new ArrayList<>();
            for (var proxy : (Iterable<?>) all.get(listeners)) {
                var listener = call(proxy, "getUnderlyingListener");
                if (listener != null && address.getPort() == (int) call(listener, "getPort")) {
                    ours.add(call(listener, "getTransport"));
                }
            }
            return ours;
        } catch (ReflectiveOperationException e) {
            throw new LaunchFailure("The server's listener was not found (" + e + ").", e);
        }
    }

    void close() throws LaunchFailure {
        enable(false);
    }

    private void enable(boolean on) throws LaunchFailure {
        try {
            var instance = (PayaraInstance) services("fish.payara.appserver.micro.services.PayaraInstanceImpl");
            var result = instance.executeLocalAsAdmin("set", LISTENER + "enabled=" + on);
            if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
                throw new LaunchFailure("The server's listener cannot be switched (" + result.getFailureCause() + ").", result.getFailureCause());
            }
        } catch (ReflectiveOperationException e) {
            throw new LaunchFailure("The server's listener cannot be switched (" + e + ").", e);
        }
    }

    private Object services(String type) throws ReflectiveOperationException {
        var loader = runtime.getClass().getClassLoader();
        return loader.loadClass("org.glassfish.internal.api.Globals").getMethod("get", Class.class).invoke(null, loader.loadClass(type));
    }

    private record Known(Class<?> type, String name) {}

    /**
     * Also of a class that is not public. Looked up once: some are asked with every request.
     * @param arguments texts
     */
    static Object call(Object on, String name, Object... arguments) throws ReflectiveOperationException {
        var known = new Known(on.getClass(), name);
        var method = METHODS.get(known);
        if (method == null) {
            method = on.getClass().getMethod(name, Collections.nCopies(arguments.length, String.class).toArray(Class<?>[]::new));
            method.setAccessible(true);
            METHODS.put(known, method);
        }
        return method.invoke(on, arguments);
    }
}
