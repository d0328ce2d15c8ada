package vitrina.people.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("Q18")
class SameOriginTest {

    @ParameterizedTest(name = "{0} from {1} {2}, signed in {3}: {4}")
    @CsvSource(nullValues = "-", value = {
        "GET, cross-site, https://evil.example, true, true",
        "HEAD, cross-site, -, true, true",
        "POST, same-origin, https://shop.example, true, true",
        "POST, none, -, true, true",
        "POST, cross-site, https://evil.example, true, false",
        "POST, cross-site, https://evil.example, false, false",
        "POST, same-site, https://other.shop.example, true, false",
        "POST, cross-site, https://shop.example, true, false",
        "POST, -, https://shop.example, true, true",
        "POST, -, https://evil.example, true, false",
        "POST, -, https://shop.example.evil.example, true, false",
        "POST, -, null, true, false",
        "POST, -, '', true, false",
        "POST, -, ht!tp:// , true, false",
        "POST, -, -, true, false",
        "POST, -, -, false, true",
        "DELETE, cross-site, -, false, false",
    })
    void only_our_own_pages_may_change_something_for_a_visitor(String method, String site, String origin, boolean session, boolean accepted) {
        assertEquals(accepted, SameOrigin.accepts(method, site, origin, "shop.example", session));
    }
}
