package vitrina.verify.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vitrina.verify.Suite;

/** The launcher in a JVM of its own, on a home of its own and a database that it shares. */
final class Node implements AutoCloseable {

    private static final int START_SECONDS = 300;

    private final Path home;
    private final int port = freePort();
    private final Map<String, String> environment;
    private Process process;

    Node(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = new HashMap<>(environment);
    }

    /** @return what it said, with "Vitrina is ready" in it or why it is not */
    String start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=320m", "-jar", Suite.ROOT.resolve("modules/launcher/target/vitrina.jar").toString()))
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("VITRINA_"));
        builder.environment().putAll(environment);
        builder.environment().put("VITRINA_HOME", home.toString());
        builder.environment().put("VITRINA_PORT", String.valueOf(port));
        process = builder.start();
        var said = new StringBuffer();
        var told = new CompletableFuture<String>();
        var reader = new Thread(() -> read(process.inputReader(), said, told), "node output");
        reader.setDaemon(true);
        reader.start();
        try {
            return told.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The node neither started nor said why: " + said, e);
        }
    }

    private static void read(BufferedReader output, StringBuffer said, CompletableFuture<String> told) {
        try (output) {
            for (String line; (line = output.readLine()) != null;) {
                said.append(line).append('\n');
                if (line.startsWith("Vitrina is ready")) {
                    told.complete(said.toString());
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        told.complete(said.toString());
    }

    /** As the power goes out. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int port() {
        return port;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The header of a program on the node's machine. */
    String operator() throws IOException {
        return "Bearer " + Files.readString(home.resolve("operator-token")).strip();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
