package vitrina.ear;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Payara Server as its zip unpacks, with a domain of its own on free ports. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "vitrina";
    /** Payara counts its ports from a base: HTTP 80, administration 48 above it. */
    private static final int PORTS = 100;

    private final Path asadmin;
    private final int base;
    private final Map<String, String> environment;

    PayaraServer(Path unpacked, Map<String, String> environment) throws IOException {
        this.asadmin = unpacked.resolve("bin/asadmin").toAbsolutePath();
        this.environment = environment;
        this.base = freeBase();
        asadmin.toFile().setExecutable(true);
        unpacked.resolve("glassfish/bin/asadmin").toFile().setExecutable(true);
    }

    void start() throws IOException, InterruptedException {
        run("delete-domain", DOMAIN);
        must("create-domain", "--nopassword", "--portbase", String.valueOf(base), DOMAIN);
        must("start-domain", DOMAIN);
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        must("--port", String.valueOf(base + 48), "deploy", archive.toString());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (base + 80) + path);
    }

    String log() throws IOException {
        var log = asadmin.getParent().resolveSibling("glassfish/domains/" + DOMAIN + "/logs/server.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("stop-domain", "--kill", DOMAIN);
    }

    private void must(String... words) throws IOException, InterruptedException {
        var answer = run(words);
        if (answer.code() != 0) {
            throw new IllegalStateException(List.of(words) + " failed: " + answer.said() + log());
        }
    }

    private record Answer(int code, String said) {
    }

    private Answer run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(asadmin.toString(), "--interactive=false"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        return new Answer(process.waitFor(), said);
    }

    private static int freeBase() throws IOException {
        for (int candidate = 28_000; candidate < 60_000; candidate += PORTS) {
            if (free(candidate + 80) && free(candidate + 48) && free(candidate + 81)) {
                return candidate;
            }
        }
        throw new IOException("No free ports");
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
