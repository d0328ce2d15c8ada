package vitrina.verify.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the shop, on the narrowest phone, in each language: accessible, whole words, nothing sticking out. */
class ShopPagesIT extends ShopTest {

    private static final List<String> OPEN = List.of("", "offers", "search?q=zzzzqqq",
            "stores", "cart", "look-up", "sign-in", "register", "forgot", "reset?token=x", "confirm?token=x", "no-such-page");
    /** A text without translation shows its key. */
    private static final Pattern KEY = Pattern.compile("⟦|\\b(shop|orders|payments|people|catalog|refusal|storefront)\\.[a-z]+[.a-z-]*\\b");

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"es-CO, COLOMBIA, labial", "pt-BR, BRAZIL, batom", "en-US, USA, lipstick"})
    @Tag("Q21")
    @Tag("Q23")
    @Tag("LOC-04")
    void pages_are_accessible_translated_and_fit_320_pixels(String tag, Market market, String word) {
        openBrowser(320, 700);
        for (var path : OPEN) {
            look(tag, market.path + "/" + path);
        }
        page.navigate(market.path + "/");
        var ways = List.of(page.locator(".tile").first().getAttribute("href"), page.locator(".card-name a").first().getAttribute("href"),
                page.locator(".foot a[href*='/page/']").first().getAttribute("href"));
        ways.forEach(path -> look(tag, path));
        page.navigate(market.path + "/search?q=" + word);
        look(tag, page.locator(".card-name a").first().getAttribute("href"));
        page.locator("main form[data-variants] [data-add]").click();
        page.locator("#cart-drawer[open] [data-quantity]").waitFor();
        judge(tag, "the drawer");
        look(tag, market.path + "/cart");
        look(tag, market.path + "/checkout");
        page.locator(".step.now button.button").click();
        judge(tag, "a refused contact");
        answerContact(market, someone());
        judge(tag, "delivery");
        page.locator(".step.now button.button").click();
        judge(tag, "a refused address");
        choosePickUp();
        judge(tag, "payment");
        place("card");
        decide("back");
        judge(tag, "an unpaid order");
        look(tag, page.locator("a[href*='/t/']").getAttribute("href"));
        page.navigate(market.path + "/sign-in");
        page.fill("#email", "clara@aurora.example");
        page.fill("#password", "vitrina-demo");
        page.locator("main button.button").first().click();
        page.waitForURL("**/account");
        judge(tag, "the account");
        assertEquals(List.of(), wrong);
    }

    private void look(String tag, String path) {
        page.navigate(path);
        judge(tag, path);
    }

    private void judge(String tag, String what) {
        check(what, () -> assertEquals(tag, page.locator("html").getAttribute("lang"), "language"));
        check(what, () -> assertEquals(List.of(), KEY.matcher(page.locator("body").innerText()).results().map(found -> found.group()).toList()));
        check(what, this::doesNotOverflow);
        check(what, this::isAccessible);
    }

    private void check(String what, Runnable rule) {
        try {
            rule.run();
        } catch (AssertionError failed) {
            wrong.add(what + ": " + failed.getMessage());
        }
    }
}
