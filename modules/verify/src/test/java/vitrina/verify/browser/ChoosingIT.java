package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finding a product and choosing one of its kinds. */
class ChoosingIT extends ShopTest {

    @Test
    @Tag("PDP-06")
    @Tag("LOC-04")
    void a_picked_size_changes_price_net_price_code_and_address() {
        page.navigate("/es-ar/p/crema-de-la-manana-alba?v=AU-1001-30-ML");
        var price = page.locator("main [data-now]").innerText();
        var net = page.locator("main [data-net]").innerText();
        page.locator("main .pick label", new Page.LocatorOptions().setHasText("50 ml")).click();
        assertThat(page.locator("main [data-sku]")).hasText("AU-1001-50-ML");
        assertThat(page.locator("main [data-now]")).not().hasText(price);
        assertThat(page.locator("main [data-net]")).not().hasText(net);
        assertThat(page).hasURL(Pattern.compile(".*v=AU-1001-50-ML"));
    }

    @Test
    @Tag("PDP-06")
    void a_picked_shade_swaps_the_picture() {
        page.navigate("/es-co/search?q=labial");
        var card = page.locator(".card", new Page.LocatorOptions().setHas(page.locator(".dot"))).first();
        page.navigate(card.locator(".card-name a").getAttribute("href"));
        page.locator("main .pick label:not(.gone)").last().click();
        var sku = page.locator("main [data-sku]").innerText();
        var wanted = page.evaluate("sku => JSON.parse(document.getElementById('variants').textContent).find(v => v.sku === sku).picture", sku);
        var current = page.locator(".thumbs a[aria-current=true] img");
        assertThat(current).hasAttribute("src", String.valueOf(wanted));
    }

    @Test
    @Tag("PDP-07")
    @Tag("CART-01")
    void a_shade_is_chosen_on_the_card_and_goes_into_the_cart_from_there() {
        page.navigate("/es-co/search?q=labial");
        var card = page.locator(".card", new Page.LocatorOptions().setHas(page.locator(".dot")))
                .filter(new Locator.FilterOptions().setHas(page.locator("form[data-cart]"))).first();
        var before = card.locator(".card-pic img").first().getAttribute("src");
        var dot = card.locator(".dot").nth(1);
        var shade = dot.getAttribute("aria-label");
        dot.click();
        assertThat(dot).hasAttribute("aria-pressed", "true");
        assertNotEquals(before, card.locator(".card-pic img").first().getAttribute("src"));
        card.locator("form[data-cart] button").click();
        assertThat(page.locator("#cart-drawer[open] .line")).containsText(shade);
    }

    @Test
    @Tag("PDP-06")
    @Tag("PDP-07")
    void a_size_is_chosen_in_the_quick_window_and_goes_into_the_cart_from_there() {
        page.navigate("/es-co/search?q=AU-1001");
        page.locator("[data-quick]").first().click();
        var quick = page.locator("#cart-drawer[open]");
        quick.locator(".pick label", new Locator.LocatorOptions().setHasText("50 ml")).click();
        assertThat(quick.locator("[data-now]")).containsText("48.900");
        quick.locator("[data-add]").click();
        assertThat(quick.locator(".line")).containsText("50 ml");
        assertThat(quick.locator(".line")).containsText("48.900");
    }

    @Test
    @Tag("PROMO-01")
    void a_reduced_card_says_from_when_its_sizes_cost_differently() {
        page.navigate("/es-co/search?q=AU-1003");
        var price = page.locator(".card", new Page.LocatorOptions().setHasText("Vitamina C")).locator(".price.sale").first();
        assertThat(price).containsText("Desde");
        assertThat(price).containsText("43.900");
    }

    @Test
    @Tag("PDP-08")
    @Tag("CAT-13")
    void related_and_complementary_products_stand_below_and_lead_on() {
        page.navigate("/es-co/p/crema-de-la-manana-alba");
        assertThat(page.locator("section.shelf")).hasCount(2);
        var name = page.locator("section.shelf").last().locator(".card-name a").first();
        var text = name.innerText();
        name.click();
        assertThat(page.locator("main h1")).hasText(text);
    }

    @Test
    @Tag("SRCH-01")
    @Tag("SRCH-02")
    @Tag("SRCH-04")
    void a_few_letters_propose_products_that_the_keyboard_reaches() {
        openBrowser(1280, 800);
        page.navigate("/es-co/");
        page.locator("[data-suggest]").pressSequentially("LABÍ");
        assertThat(page.locator("#suggestions a").first()).isVisible();
        assertThat(page.locator("[data-suggest]")).hasAttribute("aria-expanded", "true");
        isAccessible();
        page.keyboard().press("ArrowDown");
        var href = page.locator("#suggestions a[aria-selected=true]").getAttribute("href");
        page.keyboard().press("Enter");
        page.waitForURL("**" + href);
        assertEquals(200, page.request().get(href).status());
    }

    @Test
    @Tag("CAT-12")
    @Tag("CAT-11")
    void new_and_best_selling_products_have_lists_of_their_own() {
        page.navigate("/es-co/new");
        assertThat(page.locator("main .card")).not().hasCount(0);
        assertThat(page.locator("main .card:not(:has-text('Nuevo'))")).hasCount(0);
        page.navigate("/es-co/best-sellers");
        assertThat(page.locator("main .card")).not().hasCount(0);
    }

    @Test
    @Tag("CAT-05")
    void the_answer_to_one_price_limit_leaves_the_hand_that_types_the_other_alone() {
        openBrowser(1280, 800);
        page.navigate("/es-co/search?q=crema");
        var answers = new ArrayDeque<Route>();
        page.route(Pattern.compile(".*/search\\?.*from=.*"), answers::add);
        page.locator("#from").pressSequentially("20.000");
        page.keyboard().press("Tab");
        page.keyboard().type("90");
        assertTrue(soon(() -> answers.size() == 1 || idle()));
        page.evaluate("document.querySelector('#to').mine = true");
        answers.remove().resume();
        assertThat(page.locator(".chips .chip").first()).containsText("20.000");
        page.keyboard().type(".000");
        assertThat(page.locator("#to")).hasValue("90.000");
        assertThat(page.locator("#to")).isFocused();
        assertEquals(true, page.evaluate("document.querySelector('#to').mine"));
        page.keyboard().press("Tab");
        assertTrue(soon(() -> answers.size() == 1 || idle()));
        page.locator("#from").fill("30.000");
        page.keyboard().press("Tab");
        assertTrue(soon(() -> answers.size() == 2 || idle()));
        answers.removeLast().resume();
        assertThat(page.locator(".chips .chip").first()).containsText("30.000");
        answers.removeLast().resume();
        assertThat(page).hasURL(Pattern.compile(".*from=30000&to=90000.*|.*from=30.000&to=90.000.*"));
        assertThat(page.locator("#to")).hasValue("90.000");
        assertThat(page.locator(".chips .chip").first()).containsText("30.000");
    }

    /** Lets the browser's own events in; routes are told of only then. */
    private boolean idle() {
        page.evaluate("1");
        return false;
    }
}
