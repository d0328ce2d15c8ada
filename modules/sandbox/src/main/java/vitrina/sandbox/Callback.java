package vitrina.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vitrina.kernel.messaging.OutboxCall;
import vitrina.kernel.queue.Message;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Delivers webhooks to the shop, again and again until it answers 200, as providers do. */
@ApplicationScoped
public class Callback implements OutboxCall {

    static final String KIND = "sandbox.callback";

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3))
            .version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Runnable call(Message message) {
        int status = deliver(message.json());
        if (status != 200) {
            throw new IllegalStateException("The shop answered " + status + " to a webhook");
        }
        return NOTHING;
    }

    private int deliver(JsonObject report) {
        var body = report.toString().getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(settings.get(KernelSettings.BASE_URL) + "/hooks/sandbox"))
                .timeout(Duration.ofSeconds(8)).header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(settings.get(SandboxSettings.SECRET), clock.now().getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("The shop is not reachable: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while delivering a webhook", e);
        }
    }
}
