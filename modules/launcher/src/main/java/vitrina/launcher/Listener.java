package vitrina.launcher;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraInstance;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's ear for HTTP. It is deaf when the server starts and is opened once the suite is ready; what the public runtime of Payara Micro
 * does not offer is taken from its services by name.
 */
final class Listener {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

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
                // How long a worker waits for the next byte of a body.
                NETWORK + "transports.transport.tcp.read-timeout-millis=10000",
                // On, it would unpack what strangers send packed, without a limit; whatever is worth packing is packed by the suite.
                HTTP + "compression=off");
    }

    void open() throws Trouble {
        enable(true);
        for (var transport : transports()) {
            add(transport);
        }
        try (var knock = new Socket()) {
            knock.connect(address, 2_000);
        } catch (IOException e) {
            throw new Trouble("The server does not listen on " + address + " (" + e.getMessage() + "). Look whether another program took the port.", e);
        }
    }

    /** Lets nobody new in; open connections stay. */
    void refuse() throws Trouble {
        for (var transport : transports()) {
            try {
                call(transport, "unbindAll");
            } catch (ReflectiveOperationException e) {
                throw new Trouble("The server's listener cannot be taken away (" + e + ").", e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object transport) throws Trouble {
        try {
            ((List<Object>) call(transport, "getProcessor")).add(NoUpgrades.filter(runtime.getClass().getClassLoader()));
        } catch (ReflectiveOperationException e) {
            throw new Trouble("The server's listener cannot be set up (" + e + ").", e);
        }
    }

    /** What carries the requests of our port. */
    private List<Object> transports() throws Trouble {
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
            throw new Trouble("The server's listener was not found (" + e + ").", e);
        }
    }

    void close() throws Trouble {
        enable(false);
    }

    private void enable(boolean on) throws Trouble {
        try {
            var instance = (PayaraInstance) services("fish.payara.appserver.micro.services.PayaraInstanceImpl");
            var result = instance.executeLocalAsAdmin("set", LISTENER + "enabled=" + on);
            if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
                throw new Trouble("The server's listener cannot be switched (" + result.getFailureCause() + ").", result.getFailureCause());
            }
        } catch (ReflectiveOperationException e) {
            throw new Trouble("The server's listener cannot be switched (" + e + ").", e);
        }
    }

    private Object services(String type) throws ReflectiveOperationException {
        var loader = runtime.getClass().getClassLoader();
        return loader.loadClass("org.glassfish.internal.api.Globals").getMethod("get", Class.class).invoke(null, loader.loadClass(type));
    }

    /** Also of a class that is not public. */
    static Object call(Object on, String name) throws ReflectiveOperationException {
        var method = on.getClass().getMethod(name);
        method.setAccessible(true);
        return method.invoke(on);
    }
}
