package vitrina.payments.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kernel.web.SandboxDoor;
import vitrina.payments.payment.PaymentSettings;
import vitrina.payments.provider.FixedSettings;
import vitrina.payments.provider.PaymentMethod.Kind;
import vitrina.payments.provider.PaymentProvider;
import vitrina.payments.provider.PaymentProviderContract;
import vitrina.payments.provider.Wires;

class SandboxProviderTest extends PaymentProviderContract {

    private final List<JsonObject> announced = new ArrayList<>();
    private final Clock clock = new Clock();

    @Override
    protected PaymentProvider provider() {
        return provider(true);
    }

    @Override
    protected List<String> countries() {
        return List.of("CO", "MX", "AR", "BR", "US");
    }

    @Test
    void it_offers_nothing_outside_sandbox_mode() {
        assertEquals(List.of(), provider(false).methods("CO"));
    }

    @Test
    void a_voucher_is_announced_and_a_card_is_not() {
        var provider = provider();
        for (var method : provider.methods("MX")) {
            provider.start(charge("MX", method));
        }
        assertEquals(List.of("oxxo"), announced.stream().map(message -> message.getString("method")).toList());
    }

    @Test
    void a_genuine_webhook_becomes_a_report() {
        var body = """
                {"event":"e-1","charge":"0190a000-0000-7000-8000-000000000001","status":"failed","amount":"1","currency":"COP","failure":"declined"}"""
                .getBytes(StandardCharsets.UTF_8);
        var header = SandboxSignature.sign("secret", clock.now(), body);
        assertEquals("declined", provider().verify(Map.of(SandboxSignature.HEADER, header), body).orElseThrow().failure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"x\"", "null", "[]", "{", "{}",
        "{\"event\":\"e\",\"charge\":\"no\",\"status\":\"settled\",\"amount\":\"1\",\"currency\":\"COP\"}"})
    @Tag("FOUND-01")
    void a_genuine_webhook_that_is_no_report_is_refused(String body) {
        refused(body);
    }

    @Test
    @Tag("FOUND-01")
    void a_genuine_webhook_with_an_absurd_amount_depth_or_event_is_refused() {
        var report = "{\"event\":\"%s\",\"charge\":\"0190a000-0000-7000-8000-000000000001\",\"status\":\"settled\",\"amount\":%s,\"currency\":\"COP\"}";
        refused(report.formatted("e", "\"1e999999999\""));
        refused(report.formatted("e", "1e999999999"));
        refused(report.formatted("e", "\"" + "9".repeat(1_000_000) + "\""));
        refused(report.formatted("e", "9".repeat(1_000_000)));
        refused(report.formatted("e", "[".repeat(5_000) + "]".repeat(5_000)));
        refused(report.formatted("e\\u0000", "\"1\""));
        refused(report.formatted("e\\u0007", "\"1\""));
        refused(report.formatted("e".repeat(1_000), "\"1\""));
    }

    private void refused(String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var headers = Map.of(SandboxSignature.HEADER, SandboxSignature.sign("secret", clock.now(), body));
        assertEquals("payments.report-malformed", assertThrows(Refusal.class, () -> provider().verify(headers, body)).code());
    }

    @Test
    @Tag("FOUND-07")
    void a_genuine_webhook_of_somebody_else_or_outside_the_sandbox_is_none() {
        var body = """
                {"event":"e-1","charge":"0190a000-0000-7000-8000-000000000001","status":"failed","amount":"1","currency":"COP","failure":"declined"}"""
                .getBytes(StandardCharsets.UTF_8);
        var header = SandboxSignature.sign("secret", clock.now(), body);
        assertTrue(provider(false).verify(Map.of(SandboxSignature.HEADER, header), body).isEmpty());
    }

    @Test
    void an_instant_payment_can_be_scanned() {
        var pix = provider().methods("BR").stream().filter(method -> method.kind() == Kind.INSTANT).findFirst().orElseThrow();
        assertTrue(provider().start(charge("BR", pix)).toString().contains("qr=00020126"));
    }

    private SandboxProvider provider(boolean sandbox) {
        Settings settings = new FixedSettings(Map.of(KernelSettings.SANDBOX, sandbox, PaymentSettings.SANDBOX_SECRET, "secret"));
        var outbox = new Outbox() {
            @Override
            public long put(String kind, String orderingKey, JsonObject body) {
                announced.add(body);
                return announced.size();
            }
        };
        return Wires.wired(new SandboxProvider(), settings, outbox, Wires.wired(new SandboxCalls(), settings, clock),
                new SandboxDoor() {
                    @Override
                    public boolean isOpen() {
                        return sandbox;
                    }
                });
    }
}
