package vitrina.storefront.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Addresses of pages name their parts. */
class PatternTest {

    @Test
    void parts_in_braces_are_named() {
        assertEquals(Optional.of(Map.of("slug", "crema-de-noche")), match("p/{slug}", "p/crema-de-noche"));
        assertEquals(Optional.of(Map.of()), match("cart", "cart"));
        assertEquals(Optional.of(Map.of()), match("", ""));
    }

    @Test
    void a_path_must_fit_as_a_whole() {
        assertTrue(match("p/{slug}", "p/").isEmpty());
        assertTrue(match("p/{slug}", "p/a/b").isEmpty());
        assertTrue(match("cart", "cart/").isEmpty());
        assertTrue(match("", "cart").isEmpty());
    }

    private static Optional<Map<String, String>> match(String pattern, String path) {
        return new Pattern(pattern).match(path.split("/", -1));
    }
}
