package vitrina.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q13")
class SignatureTest {

    private static final byte[] BODY = "{\"charge\":\"1\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_wire_format_is_the_agreed_one() {
        assertEquals("t=1700000000,v1=", Signature.of("k", 1_700_000_000L, BODY).substring(0, 16));
        assertEquals(16 + 64, Signature.of("k", 1_700_000_000L, BODY).length());
    }

    @Test
    void only_the_same_secret_and_body_fit() {
        var signature = Signature.of("k", 1_700_000_000L, BODY);
        assertTrue(Signature.fits("k", signature, BODY));
        assertFalse(Signature.fits("other", signature, BODY));
        assertFalse(Signature.fits("k", signature, new byte[] {1}));
        assertFalse(Signature.fits("k", null, BODY));
        assertFalse(Signature.fits("", Signature.of("x", 1, BODY), BODY));
    }
}
