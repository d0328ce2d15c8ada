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

    private final HttpClient program = Suite.client().build();

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
    @CsvSource({"/api/v1/categories?country=ZZ, 404, people.country-unknown",
        "/api/v1/categories?country=CO&language=fr, 404, gateway.language-unknown",
        "/api/v1/products/no-such-thing?country=CO, 404, gateway.product-unknown", "/api/v1/nothing, 404, gateway.status-404",
        "/api/v1/application.wadl, 404, gateway.status-404"})
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
    void products_are_found_with_their_price_picture_and_facets() throws IOException, InterruptedException {
        var response = get("/api/v1/products?country=BR&size=3");
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(3, Pattern.compile("\"slug\":").matcher(response.body()).results().count(), response.body());
        assertTrue(response.body().contains("\"currency\":\"BRL\""), response.body());
        assertTrue(response.body().contains("\"image\":\"/media/"), response.body());
        assertTrue(response.body().contains("\"facets\":[{"), response.body());
    }

    @Test
    @Tag("CART-01")
    @Tag("Q3")
    void a_program_fills_a_cart_and_the_server_says_what_it_costs() throws IOException, InterruptedException {
        var slug = first("slug", get("/api/v1/products?country=MX&size=1").body());
        var variant = first("id", get("/api/v1/products/" + slug + "?country=MX").body().replaceFirst(".*\"variants\":", ""));
        var started = json("POST", "/api/v1/carts?country=MX", "{\"variant\":\"" + variant + "\",\"quantity\":2,\"price\":\"0.01\"}");
        assertEquals(201, started.statusCode(), started.body());
        assertTrue(started.body().contains("\"quantity\":2"), started.body());
        var cart = "/api/v1/carts/" + first("token", started.body());
        assertTrue(json("PUT", cart + "/items/" + variant, "{\"quantity\":1}").body().contains("\"quantity\":1"));
        assertTrue(json("DELETE", cart + "/items/" + variant, "").body().contains("\"items\":[]"));
        assertEquals(404, get("/api/v1/carts/unknown").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{; 400", "{}; 422", "{\"variant\":\"x\"}; 422", "[]; 400"})
    void what_is_no_item_is_refused(String body, int status) throws IOException, InterruptedException {
        assertEquals(status, json("POST", "/api/v1/carts?country=MX", body).statusCode());
    }

    @Test
    @Tag("LOC-02")
    void a_postal_code_fills_in_what_is_known() throws IOException, InterruptedException {
        assertTrue(get("/api/v1/postal-codes/MX/03100").body().contains("[\"Del Valle Centro\",\"Insurgentes San Borja\"]"));
        assertTrue(get("/api/v1/postal-codes/BR/01310-100").body().contains("\"street\":\"Avenida Paulista\""));
        assertTrue(get("/api/v1/postal-codes/BR/20040-020").body().contains("\"region\":\"RJ\""));
        assertEquals(404, get("/api/v1/postal-codes/CO/110221").statusCode());
    }

    @Test
    void the_document_of_the_api_lists_its_addresses() throws IOException, InterruptedException {
        var document = get("/openapi").body();
        assertTrue(document.contains("/api/v1/products/{slug}") && document.contains("/api/v1/carts/{token}"), document);
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

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"%", "-1", "{}", ",", "es;q=x", "a;q=2", "zz-ZZ-zzzzzzzzzzzz"})
    @Tag("FOUND-01")
    void a_language_that_nobody_can_read_is_english(String wanted) throws IOException, InterruptedException {
        assertEquals(200, send(HttpRequest.newBuilder(Suite.uri("/api/v1/countries")).header("Accept-Language", wanted).GET()).statusCode());
        var refused = send(HttpRequest.newBuilder(Suite.uri("/api/v1/categories?country=ZZ")).header("Accept-Language", wanted).GET());
        assertEquals(404, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("We do not sell"), refused.body());
    }

    @ParameterizedTest(name = "a webhook to {0} is answered {1}")
    @CsvSource({"/hooks/sandbox, 401", "/hooks/nobody, 404", "/hooks/, 404"})
    @Tag("Q7")
    void a_webhook_without_a_right_signature_is_refused(String path, int status) throws IOException, InterruptedException {
        var response = send(HttpRequest.newBuilder(Suite.uri(path)).header("X-Sandbox-Signature", "t=1,v1=" + "0".repeat(64))
                .POST(BodyPublishers.ofString("{\"id\":\"x\"}")));
        assertEquals(status, response.statusCode(), response.body());
    }

    private static String first(String field, String json) {
        var match = Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(json);
        assertTrue(match.find(), json);
        return match.group(1);
    }

    private HttpResponse<String> json(String method, String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(Suite.uri(path)).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(Suite.uri(path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return program.send(request.build(), BodyHandlers.ofString());
    }
}
