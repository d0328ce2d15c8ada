package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another country, language or currency, with a full cart. */
class MarketIT extends ShopTest {

    @Test
    @Tag("SITE-06")
    @Tag("CAT-02")
    void another_country_prices_the_cart_anew_and_explains_each_change() {
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/cart");
        var before = page.locator(".line-price").innerText();
        choose("country", "MX");
        page.waitForURL("**/es-mx/cart");
        var notice = page.locator(".note.warn");
        assertThat(notice.locator("li")).hasCount(1);
        assertThat(notice).containsText("33");
        var after = page.locator(".line-price").innerText();
        assertFalse(after.equals(before), after);
        assertTrue(notice.innerText().contains(after), notice.innerText());
        isAccessible();
        page.locator("form[action$='/accept'] button").click();
        assertThat(page.locator(".note.warn")).hasCount(0);
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/cart");
        assertThat(page.locator(".note.warn li")).hasCount(1);
        assertThat(page.locator(".note.warn")).containsText(after.substring(1).replace(".00", ",00"));
        choose("country", "MX");
        page.waitForURL("**/es-mx/cart");
        assertThat(page.locator(".note.warn")).hasCount(0);
        choose("language", "en");
        page.waitForURL("**/en-mx/cart");
        assertThat(page.locator(".note.warn")).hasCount(0);
        assertThat(page.locator("main h1")).hasText("Your cart");
        page.reload();
        assertThat(page.locator(".cart-layout .line")).hasCount(1);
    }

    @Test
    @Tag("SITE-05")
    void a_product_page_stays_the_same_product_in_the_other_language() {
        page.navigate("/es-co/p/crema-de-noche-alba");
        choose("language", "pt");
        page.waitForURL("**/pt-co/p/creme-da-noite-alba");
        assertThat(page.locator("main h1")).hasText("Creme da Noite Alba");
        assertThat(page.locator("html")).hasAttribute("lang", "pt-CO");
    }

    @Test
    @Tag("SITE-05")
    @Tag("SITE-06")
    void a_search_stays_the_same_search_in_the_other_language_and_loses_only_amounts_in_another_currency() {
        page.navigate("/es-co/search?q=crema&f.featured=yes&from=10000&sort=price-up");
        choose("language", "pt");
        page.waitForURL("**/pt-co/search?q=crema&f.featured=yes&from=10000&sort=price-up");
        choose("country", "MX");
        page.waitForURL("**/search?q=crema&f.featured=yes&sort=price-up");
        assertThat(page.locator("main h1")).containsText("crema");
    }

    @Test
    @Tag("SITE-06")
    void what_is_sold_out_in_the_other_country_is_named_and_holds_the_checkout_back() {
        page.navigate("/es-co/p/crema-de-la-manana-alba?v=AU-1001-50-ML");
        page.locator("main form[data-variants] [data-add]").click();
        assertThat(page.locator("#cart-drawer[open] [data-quantity]")).isVisible();
        page.navigate("/pt-br/checkout");
        page.waitForURL("**/pt-br/cart");
        assertThat(page.locator(".note.warn")).containsText("Creme da Manhã Alba esgotou");
        page.locator("form[action$='/remove'] button").click();
        assertThat(page.locator(".cart-layout")).hasCount(0);
    }

    @Test
    @Tag("CAT-19")
    void prices_are_shown_in_the_chosen_currency_and_the_one_that_is_charged_is_named() {
        page.navigate("/es-co/p/crema-de-noche-alba");
        var pesos = page.locator("main [data-now]").innerText();
        choose("currency", "USD");
        page.waitForURL("**/es-co/p/crema-de-noche-alba");
        var dollars = page.locator("main [data-now]").innerText();
        assertTrue(dollars.contains("US") && !dollars.equals(pesos), dollars);
        assertThat(page.locator("main form[data-variants]")).containsText("COP");
        page.locator("main form[data-variants] [data-add]").click();
        assertThat(page.locator("#cart-drawer[open] .line")).containsText(pesos);
        answerUntilPayment(Market.COLOMBIA, someone());
        assertThat(page.locator("form.paying")).containsText("COP");
        page.navigate("/es-co/search?q=crema");
        assertThat(page.locator(".card .price .now").first()).containsText("US");
        page.navigate("/pt-br/");
        assertThat(page.locator(".card .price .now").first()).containsText("R$");
        assertThat(page.locator("#market-currency")).hasCount(0);
    }

    @Test
    @Tag("CART-05")
    @Tag("PROMO-03")
    void a_coupon_lowers_the_total_an_unknown_one_is_told_and_stays_typed() {
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/cart");
        var before = page.locator(".aside").innerText();
        coupon("NOTHING");
        assertThat(page.locator("main [role=alert]")).isVisible();
        assertThat(page.locator("#coupon")).hasValue("NOTHING");
        coupon("aurora10");
        assertThat(page.locator(".badge.good", new Page.LocatorOptions().setHasText("AURORA10"))).isVisible();
        assertThat(page.locator(".aside")).containsText("−");
        page.locator("form[action$='/drop-coupon'] button").click();
        assertThat(page.locator(".badge.good", new Page.LocatorOptions().setHasText("AURORA10"))).hasCount(0);
        assertEquals(before, page.locator(".aside").innerText());
    }

    private void coupon(String code) {
        page.fill("#coupon", code);
        page.locator("form[action$='/cart/coupon'] button").click();
    }

    private void choose(String what, String value) {
        page.selectOption("#market-" + what, value);
        page.locator("#market button").click();
    }
}
