package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.AmountText;

/** Amounts at the desk: read as the country of the money writes them, said while they are typed, refused in words where they were typed. */
@Tag("FOUND-10")
class AmountFieldsIT extends BackofficeJourney {

    private static final String HOW = "Escriba 1.000 o 1000; esta moneda no tiene decimales.";
    private static final String AMOUNT = "[id='refundForm:amount']";

    @Test
    @Tag("PAY-08")
    void a_refund_is_what_the_field_said_it_understood() {
        var order = returnedOrder();
        row(order.number()).locator("button.refund").click();
        var whole = page.locator("#refund .refund-what").innerText().replaceAll("(?s).*hasta (\\$ [\\d.]+)\\.", "$1");
        assertThat(page.locator("#refund .echo")).hasText("= " + whole);
        assertEquals(whole.substring(2), page.inputValue(AMOUNT), "the field shows what it reads");
        for (var refused : List.of("100,5", "0.4", "1,000", "1.00", "1 000", "-1")) {
            page.fill(AMOUNT, refused);
            assertThat(page.locator("#refund .echo")).hasText(HOW);
            page.click("[id='refundForm:weigh']");
            assertThat(page.locator("#refund .field-error")).hasText("“" + refused + "” no se entiende. " + HOW);
            assertEquals(refused, page.inputValue(AMOUNT), "what was typed stays");
        }
        looksRight();
        page.setViewportSize(1440, 900);
        page.fill(AMOUNT, "$ 1.000");
        assertThat(page.locator("#refund .echo")).hasText("= $ 1.000");
        assertThat(page.locator("#refund .field-error")).isHidden();
        page.click("[id='refundForm:weigh']");
        assertThat(page.locator("#refund .refund-amount")).hasText("$ 1.000");
        page.click("[id='refundForm:really']");
        assertThat(row(order.number()).locator("td.col-payment")).containsText("Reembolsado en parte");
        page.navigate("/backoffice/orders/order?number=" + order.number());
        assertThat(page.locator("#refunds td.num")).hasText("$ 1.000");
    }

    @Test
    @Tag("PAY-07")
    void a_refusal_of_the_ledger_reaches_the_person_in_the_dialog() {
        var order = returnedOrder();
        row(order.number()).locator("button.refund").click();
        page.click("[id='refundForm:weigh']");
        assertThat(page.locator("#refund .refund-amount")).isVisible();
        var first = page;
        page = context.newPage();
        page.navigate("/backoffice/orders/orders?q=" + order.number());
        row(order.number()).locator("button.refund").click();
        page.fill(AMOUNT, "1.000");
        page.click("[id='refundForm:weigh']");
        page.click("[id='refundForm:really']");
        assertThat(row(order.number()).locator("td.col-payment")).containsText("Reembolsado en parte");
        page.close();
        page = first;
        page.click("[id='refundForm:really']");
        assertThat(page.locator("#refund .note-bad")).containsText("No se puede devolver más de lo cobrado");
        assertThat(page.locator("#refund .refund-amount")).isVisible();
        page.click("[id='refundForm:back']");
        page.click("[id='refundForm:weigh']");
        assertThat(page.locator("#refund .note-bad")).containsText("Se pueden devolver hasta");
    }

    @Test
    @Tag("LOC-09")
    void an_english_desk_writes_pesos_as_colombia_does_and_dollars_as_the_states_do() {
        signIn(ADMIN);
        page.navigate("/backoffice/administration/charges?country=CO");
        speakEnglish();
        var price = page.locator("#shipping .amount").first();
        var before = price.locator("input").inputValue();
        price.locator("input").fill("15,000");
        save("#shipping");
        assertThat(price.locator(".field-error")).containsText("Write 1.000 or 1000; this currency has no decimals.");
        price.locator("input").fill("15.000");
        assertThat(price.locator(".echo")).hasText("= $ 15.000");
        save("#shipping");
        assertThat(page.locator("#notes .note-good")).isVisible();
        assertThat(price.locator("input")).hasValue("15.000");
        page.reload();
        assertThat(price.locator("input")).hasValue("15.000");
        price.locator("input").fill(before);
        save("#shipping");
        assertThat(price.locator("input")).hasValue(before);
        page.fill("[id='taxes:rate']", "12,5");
        assertThat(page.locator("#taxes .echo")).hasText("Write, for example, 12.50.");
        page.fill("[id='taxes:rate']", "12.5");
        assertThat(page.locator("#taxes .echo")).hasText("= 12.5 %");
        looksRight();
        page.navigate("/backoffice/administration/charges?country=US");
        page.locator("#shipping .amount input").first().fill("1,234.5");
        assertThat(page.locator("#shipping .echo").first()).hasText("= $1,234.50");
        page.locator("#shipping .amount input").first().fill("1.234");
        assertThat(page.locator("#shipping .echo").first()).hasText("Write 1,234.50 or 1234.50.");
    }

    @Test
    @Tag("CAT-17")
    @Tag("PROMO-01")
    void prices_promotions_and_lists_read_amounts_the_same_way() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/products");
        page.locator("#rows td.main a").first().click();
        var price = page.locator("#market .amount").first();
        var before = price.locator("input").inputValue();
        price.locator("input").fill("45.5");
        save("#market");
        assertThat(price.locator(".field-error")).containsText("“45.5” no se entiende.");
        price.locator("input").fill(before);
        save("#market");
        assertThat(page.locator("#market .field-error")).hasCount(0);
        assertThat(price.locator("input")).hasValue(before);

        page.navigate("/backoffice/catalog/promotion");
        page.selectOption("[id='promotion:kind']", "AMOUNT");
        assertThat(page.locator("[id='promotion:amount']")).isDisabled();
        page.selectOption("[id='promotion:currency']", "BRL");
        assertThat(page.locator("[id='promotion:amount']")).isEnabled();
        page.fill("[id='promotion:amount']", "1.000,5");
        assertThat(page.locator("#promotion .echo").first()).hasText("= R$ 1.000,50");

        page.navigate("/backoffice/orders/orders?f.total=15.000..");
        assertThat(page.locator(".chips")).containsText("15.000");
        page.navigate("/backoffice/orders/orders?f.total=15,000..");
        assertThat(page.locator(".chips")).containsText("“15,000” no se entiende.");
    }

    /** The page's script uses the pattern of the reader: it cannot promise what the server refuses, or the other way round. */
    @Test
    void what_is_echoed_is_what_is_read() {
        signIn(ADMIN);
        for (var place : List.of(new String[] {"CO", "COP", "es-CO"}, new String[] {"MX", "MXN", "es-MX"}, new String[] {"BR", "BRL", "pt-BR"})) {
            page.navigate("/backoffice/administration/charges?country=" + place[0]);
            var field = page.locator("#shipping .amount").first();
            var way = AmountText.of(place[1], place[2]);
            for (var typed : List.of("0", "1", "7,5", "7.5", "12.34", "12,34", "1.000", "1,000", "1.234.567", "1,234,567.8", "1.234.567,8", "00",
                    "1e3", "123456789012345", "1234567890123456", " 12 ", "٣")) {
                field.locator("input").fill(typed);
                var said = Optional.of(field.locator(".echo").innerText()).filter(words -> words.startsWith("= ")).map(words -> words.substring(2));
                assertEquals(way.read(typed).map(way::show), said.map(words -> words.replaceFirst("^\\D+", "")), place[0] + " " + typed);
            }
        }
        assertFalse(page.locator("#shipping .echo").first().innerText().isEmpty());
    }

    /** Also what nobody foresaw is told where the button was pressed, and not only in the log. */
    @Test
    void an_act_that_fails_or_is_not_answered_says_so() {
        signIn(ADMIN);
        page.navigate("/backoffice/orders/orders");
        page.evaluate("() => { moveOrder([{ name: 'order', value: 'no order' }]); }");
        assertThat(page.locator("#notes .note-bad")).containsText("No funcionó y nada cambió.");
        page.route("**/orders/orders*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        page.evaluate("() => { moveOrder([{ name: 'order', value: 'no order' }]); }");
        assertThat(page.locator(".toast")).hasText("El servidor no respondió. Compruebe si el cambio se hizo antes de repetirlo.");
    }

    private Bought returnedOrder() {
        var order = paidOrder();
        signIn(ADMIN);
        page.navigate("/backoffice/orders/orders?q=" + order.number());
        move(order, "Devuelto");
        page.fill("[id='whyForm:reason']", "No hay");
        page.locator("#why .dialog-acts .button:not(.quiet)").click();
        assertThat(row(order.number()).locator("td.col-state")).containsText("Devuelto");
        return order;
    }

    private void save(String form) {
        page.locator(form + " button.button:not(.quiet)").last().click();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private void speakEnglish() {
        page.locator("summary:has(.pi-globe)").click();
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
}
