package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/** Hundreds press the last button in the same moment, as browsers do: whoever comes too late is told so, and nobody is sent away. */
@Tag("Q1")
@Tag("FOUND-15")
class CrowdOfBuyersIT extends BuyingTest {

    private static final int BUYERS = 300;
    private static final int UNITS = 25;

    @Inject
    private Settings known;

    @Test
    void three_hundred_buyers_of_the_last_pieces() {
        var shelf = shelf("10000", BUYERS);
        var requests = new ArrayList<HttpRequest>();
        for (int buyer = 0; buyer < BUYERS; buyer++) {
            var token = readyCart(shelf, 1);
            var total = carts.view(token, COLOMBIA).orElseThrow().totals().total().amount().toPlainString();
            requests.add(HttpRequest.newBuilder(URI.create(known.get(KernelSettings.BASE_URL) + "/es-co/do/checkout/place"))
                    .header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                    .header("X-Forwarded-For", "198.51.100." + buyer % 250).header("Cookie", "vc=" + token)
                    .POST(BodyPublishers.ofString("key=" + Ids.token() + "&payment=card&total=" + total)).build());
        }
        // All carts were good until this moment.
        staff(() -> {
            levels(shelf, UNITS);
            return null;
        });
        var statuses = new TreeMap<Integer, Integer>();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answers = requests.stream().map(request -> client.sendAsync(request, BodyHandlers.discarding())).toList();
            answers.stream().map(answer -> answer.thenApply(HttpResponse::statusCode)).map(CompletableFuture::join)
                    .forEach(status -> statuses.merge(status, 1, Integer::sum));
        }
        assertEquals(new TreeMap<>(java.util.Map.of(303, UNITS, 422, BUYERS - UNITS)), statuses);
        assertEquals(0, left(shelf));
    }
}
