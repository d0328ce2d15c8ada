package vitrina.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The running product: the launcher in a JVM of its own, with a fresh home and an embedded PostgreSQL. */
public final class Suite {

    public static final Path ROOT = Path.of(System.getProperty("vitrina.root", "../..")).toAbsolutePath().normalize();
    private static final String TAKEN = "Set VITRINA_PORT to another one";
    private static int port;
    private static Process process;
    private static Path home;

    private Suite() {
    }

    public static int port() {
        return port;
    }

    public static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Speaks HTTP/1.1, as browsers and proxies do in clear text; Java's own upgrade to HTTP/2 once met a broken frame of the server's. */
    public static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    /** What the launcher gives to programs of this machine. */
    public static String operatorToken() throws IOException {
        return Files.readString(home.resolve("operator-token")).strip();
    }

    /** The data folder of the running suite. */
    public static Path home() {
        return home;
    }

    /** Bytes of heap in use after a collection: what is really held. */
    public static long heldMemory() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var told = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.run").redirectErrorStream(true).start();
        told.getInputStream().readAllBytes();
        told.waitFor();
        var heap = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.heap_info").redirectErrorStream(true).start();
        var used = Pattern.compile("used (\\d+)K").matcher(new String(heap.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        // Young and old generation; metaspace, which comes after them, is bounded by a flag.
        long sum = 0;
        for (int generation = 0; generation < 2 && used.find(); generation++) {
            sum += Long.parseLong(used.group(1)) << 10;
        }
        return sum;
    }

    static synchronized boolean runs() {
        return process != null;
    }

    static synchronized void start(Path war) throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(Suite::stop));
        String said;
        do {
            // Between looking for a free port and listening on it somebody else may take it.
            port = freePort();
            said = launch(war);
        } while (said.contains(TAKEN));
        if (!said.isEmpty()) {
            throw new IllegalStateException("The suite did not start. It said:\n" + said + logs(home));
        }
    }

    /** @return what it said when it did not start, else nothing */
    private static String launch(Path war) throws IOException, InterruptedException {
        home = Files.createTempDirectory("vitrina-verify");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=320m", "-Dvitrina.war=" + war,
                "-jar", ROOT.resolve("modules/launcher/target/vitrina.jar").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("VITRINA_HOME", home.toString());
        builder.environment().put("VITRINA_PORT", String.valueOf(port));
        builder.environment().put("VITRINA_HOST", "127.0.0.1");
        builder.environment().put("VITRINA_SANDBOX", "on");
        // The tests may stand in for a proxy of the house.
        builder.environment().put("VITRINA_WEB_PROXIES", "127.0.0.1");
        // Nobody has to be fast to take a move back; tests let the hour pass on the company's clock.
        builder.environment().put("VITRINA_ORDERS_UNDO", "30m");
        // So can the time that a slow provider takes, while its payment is still open.
        builder.environment().put("VITRINA_PAYMENTS_WINDOW_HOSTED", "3h");
        builder.environment().keySet().removeIf(key -> key.startsWith("VITRINA_DB_"));
        process = builder.start();
        var ready = new CompletableFuture<Boolean>();
        var said = new StringBuffer();
        var reader = new Thread(() -> read(process.inputReader(), said, ready), "suite output");
        reader.setDaemon(true);
        reader.start();
        try {
            return ready.get(900, TimeUnit.SECONDS) ? "" : said.toString();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return said + " " + e;
        }
    }

    private static synchronized void stop() {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(40, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void read(BufferedReader output, StringBuffer said, CompletableFuture<Boolean> ready) {
        try (output) {
            for (String line; (line = output.readLine()) != null;) {
                said.append(line).append('\n');
                if (line.startsWith("Vitrina is ready")) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        ready.complete(false);
    }

    private static String logs(Path home) throws IOException {
        var log = home.resolve("logs/vitrina-0.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
