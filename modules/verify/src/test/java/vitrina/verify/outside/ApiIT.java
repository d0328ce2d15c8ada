package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.Suite;
import vitrina.verify.SuiteTest;

/** What programs get: the API, its errors, webhooks and health. */
@RunAsClient
class ApiIT extends SuiteTest {

    private final HttpClient program = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void a_supervisor_hears_that_all_is_well(String path) throws IOException, InterruptedException {
        var response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"UP\""), response.body());
    }

    @Test
    void the_five_countries_of_the_demo_company_are_listed() throws IOException, InterruptedException {
        var response = get("/api/v1/countries");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(5, Pattern.compile("\"currency\":\"[A-Z]{3}\"").matcher(response.body()).results().count(), response.body());
    }

    @ParameterizedTest(name = "{0} is answered {1} {2}")
    @CsvSource({"/api/v1/categories?country=ZZ, 404, people.country-unknown", "/api/v1/categories?country=CO&language=fr, 404, gateway.language-unknown",
            "/api/v1/products/no-such-thing?country=CO, 404, gateway.product-unknown", "/api/v1/nothing, 404, gateway.status-404"})
    @Tag("Q18")
    void errors_are_problem_details_with_a_code_and_a_request_id(String path, int status, String code) throws IOException, InterruptedException {
        var response = get(path);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(response.body().contains("\"code\":\"" + code + "\""), response.body());
        assertTrue(response.body().contains("urn:vitrina:request:"), response.body());
        assertFalse(response.body().contains("⟦"), response.body());
        assertFalse(response.body().contains("Exception"), response.body());
    }

    @Test
    @Tag("Q15")
    void a_wrong_token_is_refused_and_not_taken_for_nobody() throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(Suite.uri("/api/v1/countries")).header("Authorization", "Bearer guessed").GET());
        assertEquals(401, response.statusCode());
    }

    @Test
    void errors_speak_the_callers_language() throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(Suite.uri("/api/v1/categories?country=ZZ")).header("Accept-Language", "pt-BR").GET());
        assertTrue(response.body().contains("Não vendemos"), response.body());
    }

    @ParameterizedTest(name = "a webhook to {0} is answered {1}")
    @CsvSource({"/hooks/sandbox, 401", "/hooks/nobody, 404", "/hooks/, 404"})
    @Tag("Q7")
    void a_webhook_without_a_right_signature_is_refused(String path, int status) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(Suite.uri(path)).header("X-Sandbox-Signature", "t=1,v1=" + "0".repeat(64))
                .POST(BodyPublishers.ofString("{\"id\":\"x\"}")));
        assertEquals(status, response.statusCode(), response.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(Suite.uri(path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return program.send(request.build(), BodyHandlers.ofString());
    }
}
