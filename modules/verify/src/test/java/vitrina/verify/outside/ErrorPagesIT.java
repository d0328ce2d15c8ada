package vitrina.verify.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrina.verify.SuiteTest;

/** A refusal speaks the reader's language and leads back to where the reader was. */
@RunAsClient
@Tag("LOC-04")
class ErrorPagesIT extends SuiteTest {

    private static final int TOO_MUCH = 3 << 20;

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {"/xx-yy/; pt-BR,pt; pt; Esta página não está aqui",
        "/de-de/; de,en-GB; en; This page is not here",
        "/fr-co/; fr; es; Esta página no está aquí", "/es-zz/; en; es; Esta página no está aquí", "/xx-yy/; -; es; Esta página no está aquí"})
    void a_shop_there_is_not_is_missed_in_the_nearest_language_and_leads_to_one_there_is(String path, String wanted, String language, String title)
            throws IOException {
        var answer = wanted == null ? Wire.get(path) : Wire.get(path, "Accept-Language: " + wanted);
        assertEquals(404, answer.status());
        assertTrue(answer.body().contains("<html lang=\"" + language + "\">"), answer.body());
        assertTrue(answer.body().contains("<title>" + title + "</title>"), answer.body());
        assertTrue(answer.body().contains("<a class=\"button\" href=\"/\">"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"/es-co/do/checkout/contact, /es-co/checkout", "/es-co/do/account/addresses/add, /es-co/account/addresses",
        "/es-co/do/sign-in/code, /es-co/sign-in",
        "/es-co/do/order/x/receipt, /es-co/order/x", "/es-co/do/nothing/at/all, /es-co"})
    void the_address_of_an_act_leads_to_the_page_it_is_done_from(String act, String wanted) throws IOException {
        assertEquals(List.of(wanted), Wire.get(act).headers("Location").stream().map(where -> where.replaceFirst("/$", "")).toList());
    }

    @Test
    void an_act_refused_unread_leads_back_to_its_page() throws IOException {
        var answer = Wire.post("POST", "/es-co/do/checkout/contact", "application/x-www-form-urlencoded", new byte[TOO_MUCH]);
        assertEquals(413, answer.status());
        assertTrue(answer.body().contains("<a class=\"button\" href=\"/es-co/do/checkout/contact\">Volver a la página</a>"), answer.body());
    }

    @Test
    void a_form_too_large_for_the_desk_is_refused_in_its_words_and_leads_back_to_it() throws IOException {
        var answer = Wire.post("POST", "/backoffice/orders/orders", "application/x-www-form-urlencoded", new byte[TOO_MUCH],
                StaffSession.signIn("admin"),
                "Accept-Language: en");
        assertEquals(413, answer.status());
        assertTrue(answer.body().contains("Go back and send a smaller one."), answer.body());
        assertTrue(answer.body().contains("<a class=\"button\" href=\"/backoffice/dashboard\">Go to the home page</a>"), answer.body());
    }
}
