package vitrina.payments.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.money.Money;

/** What every payment provider promises. A new provider's test inherits it and says how to build the provider. */
@Tag("CART-07")
@Tag("PAY-11")
public abstract class PaymentProviderContract {

    /** A provider ready to use, in a country of {@link #countries}. */
    protected abstract PaymentProvider provider();

    protected abstract List<String> countries();

    @Test
    void it_has_a_short_name_that_fits_an_address() {
        assertTrue(provider().code().matches("[a-z][a-z0-9-]{1,39}"), provider().code());
    }

    @Test
    void it_offers_methods_under_its_own_name_each_once_and_for_some_time() {
        for (var country : countries()) {
            var methods = provider().methods(country);
            assertFalse(methods.isEmpty(), country);
            assertEquals(methods.size(), methods.stream().map(PaymentMethod::code).collect(Collectors.toSet()).size());
            for (var method : methods) {
                assertEquals(provider().code(), method.provider());
                assertTrue(method.window().isPositive(), method.code());
            }
        }
    }

    @Test
    void a_hosted_method_redirects_and_any_other_gives_a_code() {
        for (var country : countries()) {
            for (var method : provider().methods(country)) {
                var started = provider().start(charge(country, method));
                if (method.kind().redirects()) {
                    assertTrue(assertInstanceOf(Started.Redirect.class, started).url().matches("https?://.+"));
                } else {
                    assertFalse(assertInstanceOf(Started.Instructions.class, started).code().isBlank());
                }
            }
        }
    }

    @Test
    void starting_the_same_charge_again_gives_the_same_code() {
        for (var country : countries()) {
            for (var method : provider().methods(country)) {
                var charge = charge(country, method);
                if (provider().start(charge) instanceof Started.Instructions first) {
                    assertEquals(first, provider().start(charge));
                }
            }
        }
    }

    @Test
    @Tag("Q13")
    void a_webhook_without_a_genuine_signature_is_no_report() {
        for (var body : List.of("", "{}", "null", "[1", "{\"status\":\"settled\"}")) {
            assertEquals(Optional.empty(), provider().verify(Map.of(), body.getBytes(StandardCharsets.UTF_8)));
        }
    }

    protected static Charge charge(String country, PaymentMethod method) {
        return new Charge(Ids.uuid7(), country + "-100001", Money.of("100", "USD"), method, country, "es",
                new Payer("Ana Prueba", "ana@example.com"), "http://127.0.0.1:8080/es-co/order/1",
                Instant.parse("2026-03-01T12:00:00Z"));
    }
}
