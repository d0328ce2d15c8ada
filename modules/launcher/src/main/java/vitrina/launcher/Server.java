package vitrina.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Payara Micro with the suite in it, on one address, without cluster. While the suite is not ready a doorman has the address, so that nobody
 * ever meets a server without a shop.
 */
final class Server {

    /** Payara names an application after its file. */
    private static final String NAME = "suite";
    /** Said by the suite once it may be asked, taken back by us before it may no longer. */
    private static final String STARTED = "vitrina.started";
    /** Said by us when it is to stop for good. */
    private static final String CLOSING = "vitrina.closing";
    /** How the suite names a thread as long as it works on a request. */
    private static final String WORKING = "request ";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration HANDOVER = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** So often nobody may be seen at work before it counts: an answer is still on its way when its thread is done. */
    private static final int QUIET = 10;

    private final Doorman doorman = new Doorman();
    private Options options;
    private PayaraMicroRuntime runtime;
    private Listener listener;
    private Path logs;
    private boolean open;
    private boolean ending;

    /** The first act: from here on the address answers. */
    void stand(Options given) throws LaunchFailure {
        options = given;
        doorman.stand(options.host(), options.port());
    }

    /** Everything but the suite, which needs the database. */
    void boot() throws LaunchFailure {
        logs = options.home().resolve("logs");
        try {
            var root = options.home().resolve("payara");
            Home.delete(root);
            var settings = Stream.concat(Listener.settings(options.host()).stream(), Stream.of(
                    "configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                    "configs.config.server-config.availability-service.web-container-availability.availability-enabled=false"));
            var commands = Files.write(options.home().resolve("payara.commands"), settings.map(setting -> "set " + setting).toList());
            var arguments = new ArrayList<>(List.of("--disablephonehome", "--nocluster",
                    "--port", String.valueOf(options.port()),
                    "--rootdir", root.toString(),
                    "--prebootcommandfile", commands.toString()));
            PayaraMicro.main(arguments.toArray(String[]::new));
            runtime = PayaraMicro.getInstance().getRuntime();
            listener = new Listener(runtime, options);
        } catch (IOException e) {
            throw new LaunchFailure("The server did not start (" + e.getMessage() + "). Look into " + logs + ".", e);
        } catch (Exception e) {
            throw new LaunchFailure("The server did not start (" + e + ").", e);
        }
    }

    void deploy(Path suite) throws LaunchFailure {
        boolean deployed;
        try {
            System.clearProperty(STARTED);
            deployed = runtime.deploy(NAME, "/", suite.toFile()) && Boolean.getBoolean(STARTED);
        } catch (RuntimeException e) {
            throw new LaunchFailure("The suite was not deployed (" + e + "). Look into " + logs + ".", e);
        }
        if (!deployed) {
            throw new LaunchFailure(System.getProperty("vitrina.start.failure", "The suite was not deployed. Look into " + logs + "."));
        }
        open();
    }

    private synchronized void open() throws LaunchFailure {
        if (!ending) {
            doorman.leave();
            try {
                listener.open();
            } catch (LaunchFailure | RuntimeException e) {
                standAgain(e);
                throw e;
            }
            open = true;
        }
    }

    /** Somebody answers at the address, also while a suite that could not be opened is mended. */
    private void standAgain(Exception failure) {
        try {
            relieve();
        } catch (LaunchFailure taken) {
            failure.addSuppressed(taken);
        }
    }

    /** New guests are the doorman's, those inside are told to come back, and work in flight ends. */
    private synchronized void shut() throws LaunchFailure {
        if (!open) {
            return;
        }
        System.clearProperty(STARTED);
        listener.refuse();
        relieve();
        awaitWork();
        listener.close();
        open = false;
    }

    /** The server gives its address back when its selector next looks, which is soon and not at once. */
    private void relieve() throws LaunchFailure {
        for (long end = System.nanoTime() + HANDOVER.toNanos();; LockSupport.parkNanos(PAUSE.toNanos())) {
            try {
                doorman.stand(options.host(), options.port());
                return;
            } catch (LaunchFailure taken) {
                if (System.nanoTime() > end) {
                    throw taken;
                }
            }
        }
    }

    private static void awaitWork() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int quiet = 0; quiet < QUIET && System.nanoTime() < end;) {
            LockSupport.parkNanos(PAUSE.toNanos());
            quiet = Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().startsWith(WORKING)) ? 0 : quiet + 1;
        }
    }

    /** Makes a suite. */
    @FunctionalInterface
    interface Making {
        Path make() throws LaunchFailure;
    }

    /** Takes the running suite away, has another one made, and deploys that; the database stays up. */
    void replace(Making suite) throws LaunchFailure {
        shut();
        try {
            runtime.undeploy(NAME);
        } catch (RuntimeException e) {
            throw new LaunchFailure("The suite was not taken away (" + e + "). Look into " + logs + ".", e);
        }
        deploy(suite.make());
    }

    void stop() throws BootstrapException, LaunchFailure {
        System.setProperty(CLOSING, "true");
        doorman.closing();
        try {
            synchronized (this) {
                ending = true;
                shut();
            }
        } finally {
            if (runtime != null) {
                runtime.shutdown();
            }
        }
    }

    /** The last act. */
    void retire() {
        doorman.retire();
    }
}
