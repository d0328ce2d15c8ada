package vitrina.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code ./vitrina import FILE --country CO --language es --currency COP --location CODE [--images URL] [--dry-run]} against the running suite. */
final class ImportCommand {

    private static final PrintStream OUT = System.out;
    private static final List<String> NAMES = List.of("--country", "--language", "--currency", "--location");

    private final Options options;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String token;

    private ImportCommand(Options options) throws LaunchFailure {
        this.options = options;
        try {
            token = Files.readString(options.home().resolve("operator-token")).strip();
        } catch (IOException e) {
            throw new LaunchFailure("Vitrina does not run on " + options.home() + ". Start it with ./vitrina run first.", e);
        }
    }

    /** @return the exit code: 0 when nothing was refused */
    static int run(Options options, List<String> arguments) throws LaunchFailure, InterruptedException {
        var query = new ArrayList<String>();
        Path file = null;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.equals("--dry-run")) {
                query.add("dryRun=true");
            } else if (argument.equals("--images") && i + 1 < arguments.size()) {
                query.add("imageBase=" + URLEncoder.encode(arguments.get(++i), StandardCharsets.UTF_8));
            } else if (NAMES.contains(argument) && i + 1 < arguments.size()) {
                query.add(argument.substring(2) + "=" + URLEncoder.encode(arguments.get(++i), StandardCharsets.UTF_8));
            } else if (!argument.startsWith("--") && file == null) {
                file = Path.of(argument);
            } else {
                throw new LaunchFailure("Unknown argument " + argument + ". See ./vitrina help.");
            }
        }
        if (file == null) {
            throw new LaunchFailure("Say which file to import. See ./vitrina help.");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LaunchFailure("There is no file " + file + " to import" + (Files.isDirectory(file) ? "; it is a folder." : "."));
        }
        query.add("name=" + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8));
        return new ImportCommand(options).send(file, String.join("&", query));
    }

    private int send(Path file, String query) throws LaunchFailure, InterruptedException {
        try {
            var answer = call(HttpRequest.newBuilder(uri("/api/v1/imports?" + query))
                    .POST(HttpRequest.BodyPublishers.ofFile(file)).header("Content-Type", "text/csv"));
            var id = field(answer, "id");
            var last = "";
            while (true) {
                var job = call(HttpRequest.newBuilder(uri("/api/v1/imports/" + id)).GET());
                var summary = field(job, "summary");
                if (!summary.equals(last)) {
                    OUT.println(summary);
                    last = summary;
                }
                switch (field(job, "state")) {
                    case "DONE" -> {
                        return 0;
                    }
                    case "FAILED", "CANCELLED" -> {
                        return 1;
                    }
                    default -> Thread.sleep(400);
                }
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Vitrina does not answer at " + options.baseUrl() + " (" + e.getMessage() + "). Start it with ./vitrina run first.", e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://" + options.host() + ":" + options.port() + path);
    }

    private String call(HttpRequest.Builder request) throws IOException, InterruptedException, LaunchFailure {
        var answer = http.send(request.header("Authorization", "Bearer " + token).header("Accept", "application/json").build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new LaunchFailure("The import was refused (" + answer.statusCode() + "): " + answer.body());
        }
        return answer.body();
    }

    /** The launcher has no JSON library; the answer's fields are flat. */
    private static String field(String json, String name) {
        int from = json.indexOf("\"" + name + "\":");
        if (from < 0) {
            return "";
        }
        var text = new StringBuilder();
        int at = from + name.length() + 3;
        boolean quoted = json.charAt(at) == '"';
        for (at += quoted ? 1 : 0; at < json.length() && (quoted ? json.charAt(at) != '"' : ",}".indexOf(json.charAt(at)) < 0); at++) {
            if (json.charAt(at) == '\\') {
                at++;
                text.append(json.charAt(at) == 'n' ? '\n' : json.charAt(at));
            } else {
                text.append(json.charAt(at));
            }
        }
        return text.toString();
    }
}
