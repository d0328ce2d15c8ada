package vitrina.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/** {@code java -jar vitrina.jar}: runs until it is told to stop. Exit code 1 when it cannot start. */
public final class Main {

    /** What the operator reads; the server's own prints go elsewhere. */
    static final PrintStream OUT = System.out;
    private static final int SOON_SECONDS = 2;
    private static final AtomicBoolean STOPPING = new AtomicBoolean();
    private static final CountDownLatch FOREVER = new CountDownLatch(1);

    private static FileLock lock;
    /** Gives null for a database that is not ours. */
    private static volatile FutureTask<EmbeddedDatabase> database;
    private static volatile Watch watch;
    private static final Server SERVER = new Server();

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0) {
            System.exit(command(arguments[0], List.of(arguments).subList(1, arguments.length)));
        }
        for (var name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), signal -> new Thread(() -> stop(0), "stop").start());
        }
        try {
            run(Options.from(System.getenv()));
        } catch (LaunchFailure trouble) {
            OUT.println();
            OUT.println("Vitrina cannot start. " + trouble.getMessage());
            stop(1);
        }
        FOREVER.await();
    }

    private static int command(String name, List<String> arguments) throws InterruptedException {
        try {
            return switch (name) {
                case "import" -> ImportCommand.run(Options.from(System.getenv()), arguments);
                case "queues" -> new QueuesCommand(OUT).run(Options.from(System.getenv()), arguments);
                case "version" -> {
                    OUT.println(VersionCommand.text());
                    yield 0;
                }
                default -> throw new LaunchFailure("There is no command \"" + name + "\".");
            };
        } catch (LaunchFailure trouble) {
            OUT.println(trouble.getMessage());
            return 1;
        }
    }

    private static void run(Options options) throws LaunchFailure, InterruptedException {
        lock = Home.claim(options.home());
        SERVER.stand(options);
        Logs.configure(options.home());
        OUT.println("Starting Vitrina; data is kept in " + options.home());
        // Beside the server, which takes longer and needs it only for the suite.
        database = new FutureTask<>(() -> startDatabase(options));
        new Thread(database, "database").start();
        // Else every use of JSON reads the service files of all JARs again: a third of the time of a product page.
        System.setProperty("jakarta.json.provider", "org.eclipse.parsson.JsonProviderImpl");
        set("home", options.home().toString());
        set("sandbox", String.valueOf(options.sandbox()));
        set("sandbox.forced", String.valueOf(options.sandboxForced()));
        set("base.url", options.baseUrl());
        try {
            set("operator.token", Secret.write(options.home().resolve("operator-token")));
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + options.home() + " cannot be written (" + e.getMessage() + ").", e);
        }
        if (options.databaseUrl() != null) {
            // Whatever is wrong with it is told before the server takes its time.
            awaitAnswer(options);
        }
        SERVER.boot();
        awaitDatabase();
        var url = System.getProperty("vitrina.db.url");
        watch = new Watch(url, System.getProperty("vitrina.db.user"), System.getProperty("vitrina.db.password")).start();
        set("db.url", DatabaseLines.through(url));
        var source = System.getProperty("vitrina.dev");
        if (source == null) {
            SERVER.deploy(war());
        } else {
            var live = new Live(Path.of(source), war());
            SERVER.deploy(live.layOpen());
            live.follow(SERVER);
        }
        Logs.reopen(options.home());
        ready(options);
    }

    private static EmbeddedDatabase startDatabase(Options options) throws LaunchFailure {
        if (options.databaseUrl() != null) {
            ExternalDatabase.check(options);
            set("db.url", options.databaseUrl());
            set("db.user", options.databaseUser());
            set("db.password", options.databasePassword());
            return null;
        }
        var embedded = EmbeddedDatabase.start(options.home()).keep(() -> stop(1));
        set("db.url", embedded.url());
        set("db.user", "postgres");
        set("db.password", embedded.password());
        return embedded;
    }

    private static void awaitAnswer(Options options) throws LaunchFailure, InterruptedException {
        try {
            database.get(SOON_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            OUT.println("The database at " + ExternalDatabase.place(options) + " does not answer yet. Is VITRINA_DB_URL right, and does it run?");
            awaitDatabase();
        } catch (ExecutionException e) {
            awaitDatabase();
        }
    }

    private static void awaitDatabase() throws LaunchFailure, InterruptedException {
        try {
            database.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchFailure trouble) {
                throw trouble;
            }
            throw new LaunchFailure("The database did not start (" + e.getCause() + ").", e.getCause());
        }
    }

    private static void ready(Options options) {
        long seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000;
        OUT.println();
        OUT.println("Vitrina is ready after " + seconds + " s.");
        OUT.println("  Shop        " + options.baseUrl() + "/");
        OUT.println("  Backoffice  " + options.baseUrl() + "/backoffice/");
        if (options.sandbox()) {
            OUT.println("  Sandbox     " + options.baseUrl() + "/sandbox/simulator");
            var signIns = System.getProperty("vitrina.demo.sign-ins", "");
            if (!signIns.isEmpty()) {
                OUT.println();
                OUT.println("Demo sign-ins (sandbox only):");
                signIns.lines().forEach(line -> OUT.println("  " + line));
            }
        }
        var first = System.getProperty("vitrina.first-administrator", "");
        if (!first.isEmpty()) {
            OUT.println();
            OUT.println("Nobody administers it yet. Choose the administrator's password within 30 minutes:");
            OUT.println("  " + first);
        } else if (Boolean.getBoolean("vitrina.first-administrator.missing")) {
            OUT.println();
            OUT.println("Nobody can sign in to the backoffice yet: set VITRINA_ADMIN_EMAIL to the administrator's e-mail address and start again.");
        }
        System.getProperty("vitrina.start.advice", "").lines().forEach(line -> OUT.println("\n" + line));
        OUT.println();
        OUT.println("Press Ctrl-C to stop.");
        OUT.flush();
    }

    /** The server first, so that work in flight ends while there is a database. */
    private static void stop(int code) {
        if (!STOPPING.compareAndSet(false, true)) {
            return;
        }
        int exit = code;
        try {
            SERVER.stop();
        } catch (Exception e) {
            OUT.println("The server did not stop cleanly: " + e);
            exit = 1;
        }
        if (watch != null) {
            watch.close();
        }
        try {
            stopDatabase();
            if (lock != null) {
                lock.release();
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            OUT.println("PostgreSQL did not stop cleanly: " + e);
            exit = 1;
        }
        SERVER.retire();
        OUT.println("Stopped.");
        OUT.flush();
        Runtime.getRuntime().halt(exit);
    }

    private static void stopDatabase() throws IOException, InterruptedException {
        try {
            var started = database == null ? null : database.get();
            if (started != null) {
                started.close();
            }
        } catch (ExecutionException neverStarted) {
            // Said already by whoever waited for it.
        }
    }

    /** The suite lies beside the launcher's JAR, in a distribution and in a built tree. */
    private static Path war() throws LaunchFailure {
        var given = System.getProperty("vitrina.war");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        try {
            var jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var beside = jar.resolveSibling("suite.war");
            var built = jar.getParent().resolve("../../suite/target/suite.war").normalize();
            return Files.exists(beside) ? beside : built;
        } catch (java.net.URISyntaxException e) {
            throw new LaunchFailure("The suite was not found beside the launcher.", e);
        }
    }

    private static void set(String key, String value) {
        System.setProperty("vitrina." + key, value);
    }
}
