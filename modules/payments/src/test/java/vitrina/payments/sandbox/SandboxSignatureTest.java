package vitrina.payments.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.money.Money;
import vitrina.payments.provider.Report;

@Tag("Q13")
class SandboxSignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] BODY = bytes("""
            {"event":"e-1","charge":"0190a000-0000-7000-8000-000000000001","status":"settled","amount":"45900","currency":"COP"}""");

    @Test
    void a_fresh_signature_of_the_same_secret_is_genuine() {
        var header = SandboxSignature.sign("secret", NOW, BODY);
        assertTrue(SandboxSignature.verify("secret", NOW.plusSeconds(299), header, BODY));
    }

    @Test
    void an_altered_body_or_another_secret_or_an_old_signature_is_forged() {
        var header = SandboxSignature.sign("secret", NOW, BODY);
        var altered = bytes(new String(BODY, StandardCharsets.UTF_8).replace("45900", "1"));
        assertFalse(SandboxSignature.verify("secret", NOW, header, altered));
        assertFalse(SandboxSignature.verify("other", NOW, header, BODY));
        assertFalse(SandboxSignature.verify("secret", NOW.plusSeconds(301), header, BODY));
        assertFalse(SandboxSignature.verify("", NOW, SandboxSignature.sign("x", NOW, BODY), BODY), "an unset secret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "t=1", "v1=00", "t=99999999999999999999,v1=00", "t=-1,v1=zz"})
    void a_malformed_header_is_forged(String header) {
        assertFalse(SandboxSignature.verify("secret", NOW, header, BODY));
    }

    @Test
    void a_report_is_read_in_every_detail() {
        var report = SandboxMessages.report(BODY).orElseThrow();
        assertEquals(Report.Outcome.SETTLED, report.outcome());
        assertEquals(Money.of("45900", "COP"), report.amount());
    }

    @Tag("Q12")
    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"event\":1}", "{\"event\":\"e\",\"charge\":\"x\",\"status\":\"settled\"}",
        "{\"event\":\"e\",\"charge\":\"0190a000-0000-7000-8000-000000000001\",\"status\":\"paid\",\"amount\":\"1\",\"currency\":\"COP\"}",
        "{\"event\":\"e\",\"charge\":\"0190a000-0000-7000-8000-000000000001\",\"status\":\"settled\",\"amount\":\"1e\",\"currency\":\"COP\"}"})
    void a_malformed_body_is_no_report(String body) {
        assertEquals(Optional.empty(), SandboxMessages.report(bytes(body)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
