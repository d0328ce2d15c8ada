package vitrina.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro with the suite in it, on one address, without cluster. */
final class Server {

    private static final String HTTP = "configs.config.server-config.network-config.";

    /** Payara names an application after its file. */
    private static final String NAME = "suite";

    private PayaraMicroRuntime runtime;
    private Path logs;

    /** Everything but the suite, which needs the database. */
    void boot(Options options) throws Trouble {
        logs = options.home().resolve("logs");
        try {
            var root = options.home().resolve("payara");
            Home.delete(root);
            var commands = Files.write(options.home().resolve("payara.commands"), List.of(
                    "set " + HTTP + "network-listeners.network-listener.http-listener.address=" + options.host(),
                    "set " + HTTP + "protocols.protocol.http-listener.http.server-header=false",
                    "set " + HTTP + "protocols.protocol.http-listener.http.xpowered-by=false",
                    // On, it would unpack what strangers send packed, without a limit; whatever is worth packing is packed by the suite.
                    "set " + HTTP + "protocols.protocol.http-listener.http.compression=off",
                    "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                    "set configs.config.server-config.availability-service.web-container-availability.availability-enabled=false"));
            var arguments = new ArrayList<>(List.of("--disablephonehome", "--nocluster",
                    "--port", String.valueOf(options.port()),
                    "--rootdir", root.toString(),
                    "--prebootcommandfile", commands.toString()));
            PayaraMicro.main(arguments.toArray(String[]::new));
            runtime = PayaraMicro.getInstance().getRuntime();
        } catch (IOException e) {
            throw new Trouble("The server did not start (" + e.getMessage() + "). Look into " + logs + ".", e);
        } catch (Exception e) {
            throw new Trouble("The server did not start (" + e + ").", e);
        }
    }

    void deploy(Path suite) throws Trouble {
        try {
            System.clearProperty("vitrina.started");
            if (runtime.deploy(NAME, "/", suite.toFile()) && Boolean.getBoolean("vitrina.started")) {
                return;
            }
        } catch (RuntimeException e) {
            throw new Trouble("The suite was not deployed (" + e + "). Look into " + logs + ".", e);
        }
        throw new Trouble(System.getProperty("vitrina.start.failure", "The suite was not deployed. Look into " + logs + "."));
    }

    /** Makes a suite. */
    @FunctionalInterface
    interface Making {
        Path make() throws Trouble;
    }

    /** Takes the running suite away, has another one made, and deploys that; the database stays up. */
    void replace(Making suite) throws Trouble {
        try {
            runtime.undeploy(NAME);
        } catch (RuntimeException e) {
            throw new Trouble("The suite was not taken away (" + e + "). Look into " + logs + ".", e);
        }
        deploy(suite.make());
    }

    void stop() throws BootstrapException {
        if (runtime != null) {
            runtime.shutdown();
        }
    }
}
