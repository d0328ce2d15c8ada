package vitrina.kernel.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of strangers is looked at before it is taken apart. */
@Tag("FOUND-01")
class JsonFromOutsideTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":1}", "{\"a\":[{\"b\":-1.5e3}],\"ñ\":\"1e999999999 [[[[\"}", " {\"a\":\"\\\"}\"} "})
    void an_object_is_read(String text) {
        assertTrue(read(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\"x\"", "null", "[]", "7", "{", "{\"a\":", "{\"a\":\"", "{\"a\":1e999999999}", "{\"a\":1E-999999999}",
        "{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{\"a\":1}{", "{\"a\":\"\\"})
    void what_is_none_or_absurd_is_refused(String text) {
        assertEquals(Optional.empty(), read(text));
    }

    @Test
    void depth_and_length_of_numbers_are_bounded() {
        assertTrue(read("{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}").isPresent());
        for (int depth : new int[] {64, 1_001, 30_000}) {
            assertEquals(Optional.empty(), read("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}"));
        }
        assertEquals(Optional.empty(), read("{\"a\":" + "9".repeat(1_000_000) + "}"));
        assertTrue(read("{\"a\":" + "9".repeat(40) + "}").isPresent());
    }

    @Test
    void only_utf_8_is_read() {
        assertEquals(Optional.empty(), OutsideJson.object("{\"a\":\"ñ\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Optional.empty(), OutsideJson.object("{}".getBytes(StandardCharsets.UTF_16)));
    }

    private static Optional<jakarta.json.JsonObject> read(String text) {
        return OutsideJson.object(text.getBytes(StandardCharsets.UTF_8));
    }
}
