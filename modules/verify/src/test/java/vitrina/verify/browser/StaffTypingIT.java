package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff typed stays until it is saved, and what is wrong with it is said where they look. */
class StaffTypingIT extends BackofficeJourney {

    @Test
    @Tag("PROMO-01")
    void a_promotion_keeps_what_was_typed_when_its_kind_changes_and_when_it_is_refused() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/promotion");
        page.click(".save-bar .button");
        assertThat(page.locator("#notes")).containsText("El código \"\" no sirve");
        page.fill("[id='promotion:code']", "velas-15");
        page.fill("[id='promotion:name-es']", "Mitad de precio");
        page.fill("[id='promotion:name-pt']", "Metade do preço");
        page.selectOption("[id='promotion:kind']", "FREE_SHIPPING");
        assertThat(page.locator("[id='promotion:percent']")).hasCount(0);
        page.selectOption("[id='promotion:currency']", "COP");
        page.fill("[id='promotion:threshold']", "90000");
        page.selectOption("[id='promotion:country']", "CO");
        page.selectOption("[id='promotion:kind']", "PERCENT");
        page.fill("[id='promotion:percent']", "150");
        page.selectOption("[id='promotion:kind']", "BUY_X_GET_Y");
        page.fill("[id='promotion:buy']", "1");
        page.fill("[id='promotion:get']", "1");
        refused("El porcentaje 150 no sirve");
        page.fill("[id='promotion:percent']", "50");
        refused("Ya hay una promoción con el código velas-15");
        assertThat(page.locator("[id='promotion:buy']")).hasValue("1");
    }

    private void refused(String words) {
        page.click(".save-bar .button");
        assertThat(page.locator("#notes")).containsText(words);
        assertThat(page.locator("[id='promotion:code']")).hasValue("velas-15");
        assertThat(page.locator("[id='promotion:name-es']")).hasValue("Mitad de precio");
        assertThat(page.locator("[id='promotion:name-pt']")).hasValue("Metade do preço");
        assertThat(page.locator("[id='promotion:threshold']")).hasValue(Pattern.compile("90[.,]?000"));
    }

    @Test
    @Tag("ORD-16")
    void a_note_half_typed_and_a_number_of_the_bank_stay_when_something_else_is_done_with_the_order() {
        var order = paidOrder();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, someone());
        place("transfer");
        var other = orderNumber();
        signIn(ADMIN);
        page.navigate("/backoffice/orders/order?number=" + order.number());
        page.fill("[id='order:note']", "Llamar a la");
        page.locator(".order-state button", new Page.LocatorOptions().setHasText("En proceso")).click();
        assertThat(page.locator(".timeline li").first()).containsText("En proceso");
        assertThat(page.locator("[id='order:note']")).hasValue("Llamar a la");
        page.locator(".toast button").click();
        assertThat(page.locator(".timeline .undone")).hasCount(1);
        assertThat(page.locator("[id='order:note']")).hasValue("Llamar a la");

        page.navigate("/backoffice/orders/order?number=" + other);
        page.fill("[id='order:bank']", "MOV-" + other);
        page.fill("[id='order:note']", "Preguntar");
        page.locator("#order .note-new button").click();
        assertThat(page.locator(".timeline")).containsText("Preguntar");
        assertThat(page.locator("[id='order:bank']")).hasValue("MOV-" + other);
        page.fill("[id='order:note']", "Llamar a la");
        page.click("[id='order:acknowledge']");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".order-state")).containsText("Cobrado");
        assertThat(page.locator("[id='order:note']")).hasValue("Llamar a la");
    }

    @Test
    @Tag("LOC-10")
    void a_country_has_a_value_of_its_own_until_it_is_given_up() {
        signIn(ADMIN);
        page.navigate("/backoffice/administration/settings?for=country.AR");
        assertThat(page.locator(".part[aria-current]")).containsText("Argentina");
        var days = setting("orders.withdrawal.days");
        assertThat(days).hasValue("10");
        days.fill("AR=15");
        days.press("Enter");
        assertThat(line("orders.withdrawal.days").locator(".field-error")).containsText("\"AR=15\" no sirve");
        days.fill("15");
        days.press("Enter");
        assertThat(line("orders.withdrawal.days").locator(".badge")).containsText("Cambiado aquí");
        isAccessible();
        page.navigate("/backoffice/administration/settings");
        assertThat(page.locator(".differences li", new Page.LocatorOptions().setHasText("Argentina"))).containsText(new String[] {"15"});
        page.navigate("/backoffice/administration/settings?for=country.AR");
        line("orders.withdrawal.days").getByText("Volver al valor heredado").click();
        assertThat(setting("orders.withdrawal.days")).hasValue("10");
    }

    @Test
    void a_setting_that_is_refused_says_so_at_its_field_and_the_others_keep_what_was_typed() {
        signIn(ADMIN);
        page.navigate("/backoffice/administration/settings");
        var voucher = setting("payments.window.voucher");
        var before = voucher.inputValue();
        setting("storefront.brand").fill("Media mar");
        voucher.fill("1x");
        line("payments.window.voucher").locator("button").click();
        var wrong = line("payments.window.voucher").locator(".field-error");
        assertThat(wrong).containsText("1x");
        assertThat(wrong).isInViewport();
        assertTrue((Boolean) page.evaluate("() => document.activeElement.closest('.setting') !== null"), "the focus stays at the setting");
        assertThat(voucher).hasValue("1x");
        for (var value : List.of("nobody", "a@b.example, c@d.example")) {
            setting("mail.from").fill(value);
            setting("mail.from").press("Enter");
            assertThat(line("mail.from").locator(".field-error")).containsText("\"" + value + "\" no sirve");
        }
        voucher.fill(before);
        voucher.press("Enter");
        assertThat(page.locator("#toasts")).containsText("payments.window.voucher");
        assertThat(wrong).hasCount(0);
        assertThat(setting("storefront.brand")).hasValue("Media mar");
        page.locator("[id='settings:words']").pressSequentially("storefront.brand");
        assertThat(voucher).hasCount(0);
        assertThat(setting("storefront.brand")).hasValue("Media mar");
        isAccessible();
    }

    private Locator setting(String key) {
        return page.locator(".setting input[aria-label='" + key + "']");
    }

    private Locator line(String key) {
        return page.locator(".setting", new Page.LocatorOptions().setHas(page.locator("input[aria-label='" + key + "']")));
    }
}
