package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job on a phone: find, buy, pay, follow. */
class BuyingIT extends ShopTest {

    @ParameterizedTest
    @CsvSource({"COLOMBIA, está confirmado, Pago confirmado, Sigue tu pedido", "BRAZIL, está confirmado, Pagamento confirmado, Acompanhe seu pedido"})
    @Tag("CART-06")
    @Tag("REG-08")
    @Tag("Q24")
    void a_guest_buys_by_card_and_follows_the_order_by_the_link_of_the_mail(Market market, String thanks, String paid, String follow) {
        var email = someone();
        fillCart(market);
        doesNotOverflow();
        answerUntilPayment(market, email);
        isAccessible();
        place("card");
        decide("approve");
        assertThat(page.locator(".thanks h1")).containsText(thanks);
        assertThat(page.locator("#order .timeline")).containsText(paid);
        isAccessible();
        var number = orderNumber();
        openBrowser(390, 844);
        var text = mail(email, paid);
        assertEquals(true, text.contains(number) && text.contains(follow), text);
        page.locator("pre a", new Page.LocatorOptions().setHasText("/t/")).click();
        assertThat(page.locator("#tracking")).containsText(number);
        assertThat(page.locator("#tracking .timeline li.here")).containsText(paid);
        var shown = page.locator("main").innerText();
        assertFalse(shown.contains(email) || shown.contains(market.name) || shown.contains(market.phone), shown);
        isAccessible();
        doesNotOverflow();
    }

    @Test
    @Tag("REG-09")
    void somebody_without_the_link_opens_the_order_with_its_number_and_a_code() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, email);
        place("efecty");
        var number = orderNumber();
        var voucher = page.locator(".voucher .code").innerText();
        openBrowser(390, 844);
        page.navigate("/es-co/look-up");
        page.fill("#number", number.toLowerCase(java.util.Locale.ROOT));
        page.fill("#email", email);
        page.locator("main button.button").click();
        assertThat(page.locator("#code")).isVisible();
        assertThat(page.locator("#number")).hasValue(number.toLowerCase(java.util.Locale.ROOT));
        var second = context.newPage();
        var first = page;
        page = second;
        var code = code(email);
        page = first;
        page.fill("#code", code.equals("000000") ? "111111" : "000000");
        page.locator("main button.button").click();
        assertThat(page.locator(".field.bad .error")).isVisible();
        page.fill("#code", code);
        page.locator("main button.button").click();
        assertThat(page.locator(".voucher .code")).hasText(voucher);
        assertEquals(number, orderNumber());
        assertThat(page.locator("#order .aside .line")).hasCount(1);
        page.locator("details summary", new Page.LocatorOptions().setHasText("Pagar de otra forma")).click();
        page.locator(".other-method input[value=card]").check();
        page.locator(".other-method button").click();
        decide("approve");
        assertThat(page.locator(".thanks h1")).containsText("está confirmado");
    }

    @Test
    @Tag("LOC-06")
    void a_bank_that_looks_at_the_payment_until_tomorrow_keeps_the_order_alive() {
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        page.locator("form.paying input[value=pse]").check();
        page.fill("#document", "1020304050");
        place("pse");
        decide("pending");
        assertThat(page.locator("#order .note[role=status]")).isVisible();
        var order = page.url();
        var number = orderNumber();
        letHoursPass(24);
        page.navigate(order);
        assertThat(page.locator("#order .note[role=status]")).isVisible();
        simulate(number, "settled");
        page.navigate(order);
        waitFor(page.locator(".thanks h1"), "está confirmado");
    }

    @Test
    @Tag("LOC-06")
    void a_confirmation_that_is_slow_is_waited_for_on_the_page_itself() {
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        place("card");
        decide("slow");
        assertThat(page.locator("#order .note[role=status]")).isVisible();
        var waiting = page;
        page = context.newPage();
        letHoursPass(1);
        page.close();
        page = waiting;
        assertThat(page.locator(".thanks h1")).containsText("está confirmado");
    }

    @Test
    @Tag("LOC-06")
    void who_has_not_paid_a_voucher_is_reminded_before_its_time_is_over() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, email);
        place("efecty");
        var number = orderNumber();
        letHoursPass(49);
        assertEquals(true, mail(email, "vence pronto").contains(number));
    }

    @Test
    @Tag("CART-05")
    @Tag("Q24")
    void a_coupon_at_the_checkout_good_or_not_leaves_what_was_typed_as_it_was() {
        openBrowser(1280, 900);
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/checkout");
        page.fill("#name", "Lucía a medio escribir");
        page.fill("#email", "lucia@");
        coupon("NOTHING");
        assertThat(page.locator("main [role=alert]")).isVisible();
        assertThat(page.locator("#coupon")).hasValue("NOTHING");
        assertThat(page.locator("#name")).hasValue("Lucía a medio escribir");
        coupon("aurora10");
        assertThat(page.locator(".badge.good", new Page.LocatorOptions().setHasText("AURORA10"))).isVisible();
        assertThat(page.locator("#coupon")).hasValue("");
        assertThat(page.locator("#name")).hasValue("Lucía a medio escribir");
        page.locator("form[action$='/drop-coupon'] button").click();
        assertThat(page.locator(".badge.good", new Page.LocatorOptions().setHasText("AURORA10"))).hasCount(0);
        assertThat(page.locator("#email")).hasValue("lucia@");
    }

    @Test
    @Tag("CART-04")
    void an_answer_that_is_changed_badly_is_asked_again_where_it_was() {
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        page.navigate("/es-co/checkout?step=contact");
        page.fill("#email", "nobody");
        page.locator(".step.now button.button").click();
        assertThat(page.locator(".field.bad #email")).hasValue("nobody");
    }

    @Test
    @Tag("LOC-06")
    void a_declined_card_is_told_and_another_attempt_pays_the_same_order() {
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        place("card");
        decide("decline");
        assertThat(page.locator("#order [role=alert]")).isVisible();
        var number = orderNumber();
        page.locator(".other-method input[value=card]").check();
        page.locator(".other-method button").click();
        decide("approve");
        assertThat(page.locator(".thanks h1")).containsText("está confirmado");
        assertEquals(number, orderNumber());
        assertThat(page.locator("#order [role=alert]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"COLOMBIA, efecty, Pago confirmado", "MEXICO, oxxo, Pago confirmado"})
    @Tag("LOC-06")
    void a_voucher_is_paid_next_day(Market market, String method, String mail) {
        var email = someone();
        fillCart(market);
        answerUntilPayment(market, email);
        place(method);
        assertThat(page.locator(".voucher .code")).containsText(Pattern.compile("\\d{4}"));
        isAccessible();
        doesNotOverflow();
        var order = page.url();
        var number = orderNumber();
        letHoursPass(24);
        simulate(number, "settled");
        page.navigate(order);
        waitFor(page.locator(".thanks h1"), "está confirmado");
        assertThat(page.locator(".voucher")).hasCount(0);
        mail(email, mail);
    }

    @Test
    @Tag("LOC-01")
    @Tag("LOC-06")
    @Tag("CART-07")
    void pix_asks_for_the_document_keeps_a_wrong_one_and_shows_its_code() {
        fillCart(Market.BRAZIL);
        answerUntilPayment(Market.BRAZIL, someone());
        place("pix");
        assertThat(page.locator(".field.bad .error")).isVisible();
        page.fill("#document", "123.456.789-00");
        page.locator("form.paying button.button").click();
        assertThat(page.locator("#document")).hasValue("123.456.789-00");
        assertThat(page.locator("form.paying input[value=pix]")).isChecked();
        isAccessible();
        page.locator("#document").clear();
        page.locator("#document").pressSequentially("52998224725");
        assertThat(page.locator("#document")).hasValue("529.982.247-25");
        page.locator("form.paying button.button").click();
        assertThat(page.locator(".voucher .qr svg")).isVisible();
        assertThat(page.locator(".voucher [data-copy]")).isVisible();
        isAccessible();
        doesNotOverflow();
    }

    @Test
    @Tag("LOC-07")
    @Tag("CART-07")
    void a_bank_transfer_with_invoice_says_where_to_and_which_reference() {
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        page.locator("form.paying input[name=invoice]").check();
        place("transfer");
        assertThat(page.locator(".field.bad .error").first()).isVisible();
        assertThat(page.locator("form.paying input[name=invoice]")).isChecked();
        page.fill("#legalName", "Flores del Río S.A.S.");
        page.selectOption("#documentKind", "CO_NIT");
        page.fill("#document", "900.123.456-8");
        page.locator("form.paying button.button").click();
        assertThat(page.locator(".voucher .code")).hasText(orderNumber());
        isAccessible();
        doesNotOverflow();
    }

    @Test
    @Tag("LOC-06")
    void a_voucher_nobody_pays_expires_and_says_so() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, email);
        place("efecty");
        assertThat(page.locator(".voucher .code")).isVisible();
        var order = page.url();
        letHoursPass(24 * 4);
        page.navigate(order);
        waitFor(page.locator("main"), "Vencido sin pago");
        assertThat(page.locator(".voucher")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("Llega entre");
        mail(email, "");
    }

    @Test
    @Tag("Q4")
    void pressing_the_last_button_twice_makes_one_order() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, email);
        page.locator("form.paying input[value=efecty]").check();
        page.locator("form.paying button.button").dblclick();
        assertThat(page.locator(".voucher .code")).isVisible();
        var number = orderNumber();
        assertThat(charge(number)).hasCount(1);
        mail(email, number);
        page.navigate("/sandbox/mail");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(email))).hasCount(1);
        page.navigate("/es-co/cart");
        assertThat(page.locator(".cart-layout")).hasCount(0);
    }

    private void coupon(String code) {
        page.fill("#coupon", code);
        page.locator("form[action$='/checkout/coupon'] button").click();
    }
}
