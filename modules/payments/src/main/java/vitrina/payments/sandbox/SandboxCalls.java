package vitrina.payments.sandbox;

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
import vitrina.kernel.outside.OutsideJson;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.payments.payment.PaymentSettings;
import vitrina.payments.provider.ProviderDown;

/** Signed calls to the sandbox, at most some seconds long (Q9). */
@ApplicationScoped
public class SandboxCalls {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final int LARGEST_ANSWER = 1 << 16;

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

    String sign(byte[] body) {
        return SandboxSignature.sign(settings.get(PaymentSettings.SANDBOX_SECRET), clock.now(), body);
    }

    boolean genuine(String header, byte[] body) {
        return SandboxSignature.verify(settings.get(PaymentSettings.SANDBOX_SECRET), clock.now(), header, body);
    }

    /** @throws ProviderDown when there is no usable answer */
    JsonObject post(String path, JsonObject message) {
        var body = message.toString().getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(settings.get(KernelSettings.BASE_URL) + "/sandbox/provider/" + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header(SandboxSignature.HEADER, sign(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw new ProviderDown("The sandbox answered " + answer.statusCode() + " to " + path, null);
            }
            try (var content = answer.body()) {
                return OutsideJson.object(content.readNBytes(LARGEST_ANSWER))
                        .orElseThrow(() -> new ProviderDown("The sandbox answered " + path + " with no JSON", null));
            }
        } catch (IOException e) {
            throw new ProviderDown("The sandbox is not reachable: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderDown("Interrupted while calling the sandbox", e);
        }
    }
}
