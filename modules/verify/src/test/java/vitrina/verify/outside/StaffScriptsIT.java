package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.verify.SuiteTest;

/** What the scripts of the desk send. */
@RunAsClient
@Tag("Q7")
class StaffScriptsIT extends SuiteTest {

    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final String PAGE = "/backoffice/catalog/synonyms";

    @Test
    void an_act_without_the_nonce_of_its_page_is_not_done_and_the_page_opened_afresh() throws IOException {
        var staff = StaffSession.signIn("admin");
        var done = "con" + Long.toString(System.nanoTime(), 36);
        var act = save(done, staff, true);
        assertTrue(kept(done, staff), act.body());
        var refused = "sin" + Long.toString(System.nanoTime(), 36);
        var answer = save(refused, staff, false);
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("<redirect") && answer.body().contains("stale=1"), answer.body());
        assertFalse(kept(refused, staff), "done and refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "1:1", "", "x"})
    void a_form_whose_page_is_not_known_any_more_opens_it_afresh(String state) throws IOException {
        var answer = StaffSession.submit(PAGE, Map.of("synonym", "synonym", "jakarta.faces.ViewState", state), StaffSession.signIn("admin"),
                "Sec-Fetch-Site: same-origin");
        assertEquals(302, answer.status(), answer.body());
        assertTrue(answer.headers("Location").toString().contains("stale=1"), answer.headers("Location").toString());
    }

    private static boolean kept(String term, String staff) throws IOException {
        return Wire.get(PAGE + "?q=" + term, staff).body().contains(">" + term + "<");
    }

    private static Wire.Answer save(String term, String staff, boolean withNonce) throws IOException {
        var page = Wire.get(PAGE, staff);
        var fields = StaffSession.fields(page.body(), "synonym");
        fields.putAll(Map.of("synonym:language", "en", "synonym:term", term, "synonym:others", "otra cosa", "synonym:save", "synonym:save",
                "jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "synonym:save", "jakarta.faces.partial.execute", "@all"));
        if (withNonce) {
            var nonce = NONCE.matcher(page.body());
            assertTrue(nonce.find(), "no nonce in the page");
            fields.put("primefaces.nonce", nonce.group(1));
        }
        var session = page.headers("Set-Cookie").stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "));
        return StaffSession.submit(PAGE, fields, staff + (session.isEmpty() ? "" : "; " + session), "Faces-Request: partial/ajax",
                "Sec-Fetch-Site: same-origin");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/backoffice/orders/orders?f.placed=-5000-01-01..", "/backoffice/orders/orders?f.placed=..%2B300000-01-01",
        "/backoffice/orders/orders?f.paid=-999999999-01-01..%2B999999999-12-31", "/backoffice/administration/audit?f.at=-5000-01-01..",
        "/backoffice/export/orders.csv?f.placed=-5000-01-01..", "/backoffice/administration/audit?f.at=0000-01-01..9999-12-31"})
    @Tag("FOUND-01")
    void a_day_that_no_calendar_of_ours_has_filters_nothing(String address) throws IOException {
        assertEquals(200, Wire.get(address, StaffSession.signIn("admin")).status());
    }

    @Test
    @Tag("FOUND-06")
    void words_that_look_like_a_preference_are_words() throws IOException {
        assertEquals(200, Wire.get("/backoffice/catalog/products?q=desk-lamp", StaffSession.signIn("admin")).status());
    }
}
