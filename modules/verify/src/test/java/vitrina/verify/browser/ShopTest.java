package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import vitrina.kernel.database.Ids;

/** What journeys through the shop share: filling a cart, the questions of the checkout, the sandbox and its mails. */
abstract class ShopTest extends BrowserTest {

    /** The path of each market's language and country, and what its shoppers type. */
    enum Market {
        COLOMBIA("/es-co", "300 123 4567", "Lucía Gómez"),
        BRAZIL("/pt-br", "11 98765-4321", "Joana Prado"),
        MEXICO("/es-mx", "55 1234 5678", "Ana Luz Ortega"),
        USA("/en-us", "305 555 0134", "Grace Hill");

        final String path;
        final String phone;
        final String name;

        Market(String path, String phone, String name) {
            this.path = path;
            this.phone = phone;
            this.name = name;
        }
    }

    private boolean clockMoved;

    @AfterEach
    void setTheClockRight() {
        if (clockMoved) {
            page.request().post("/sandbox/clock", com.microsoft.playwright.options.RequestOptions.create()
                    .setForm(com.microsoft.playwright.options.FormData.create().set("hours", "0")));
        }
    }

    /** An address of nobody else. */
    protected static String someone() {
        return "shopper-" + Ids.token().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "") + "@example.com";
    }

    /** Opens a category, its first product that is there, and puts one piece into the cart. */
    protected void fillCart(Market market) {
        page.navigate(market.path + "/best-sellers");
        page.locator(".card-name a").first().click();
        page.locator("main form[data-variants] [data-add]").click();
        assertThat(page.locator("#cart-drawer[open] [data-quantity]")).isVisible();
    }

    /** Who buys: the first question of the checkout. */
    protected void answerContact(Market market, String email) {
        page.fill("#email", email);
        page.fill("#name", market.name);
        page.fill("#phone", market.phone);
        page.locator(".step.now button.button").click();
    }

    /** Contact and pick-up: what is left is how to pay. */
    protected void answerUntilPayment(Market market, String email) {
        page.navigate(market.path + "/checkout");
        answerContact(market, email);
        choosePickUp();
    }

    protected void choosePickUp() {
        page.locator("input[name=shipping][data-mode=PICK_UP]").check();
        page.locator(".step.now button.button").click();
        assertThat(page.locator("form.paying")).isVisible();
    }

    /** Chooses a way to pay and presses the last button. */
    protected void place(String method) {
        page.locator("form.paying input[value=" + method + "]").check();
        page.locator("form.paying button.button").click();
    }

    /** Decides on the provider's hosted page: approve, decline, pending, slow or back. */
    protected void decide(String decision) {
        page.waitForURL(Pattern.compile(".*/sandbox/pay.*"));
        page.locator("button[value=" + decision + "]").click();
        page.waitForURL(Pattern.compile(".*/order/.*"));
    }

    protected String orderNumber() {
        return page.locator(".thanks .number").innerText().strip();
    }

    /** Lets time pass on the company's clock; it is set right after the test. */
    protected void letHoursPass(int hours) {
        clockMoved = true;
        page.navigate("/sandbox/clock");
        page.fill("[name=hours]", String.valueOf(hours));
        page.locator("button.primary").click();
    }

    /** Decides about a voucher as its company would: settled or expired. */
    protected void simulate(String number, String decision) {
        charge(number).locator("button[value=" + decision + "]").click();
        page.waitForURL("**/sandbox/simulator");
    }

    /** The voucher in its company's books, which hears of it shortly after the order. */
    protected Locator charge(String number) {
        page.navigate("/sandbox/simulator");
        waitFor(page.locator("main"), number);
        return page.locator("tr", new Page.LocatorOptions().setHasText(number));
    }

    /**
     * Opens the latest mail to somebody, waiting for it, and gives its text.
     * @param subject words of its subject
     */
    protected String mail(String to, String subject) {
        var link = page.locator("tr", new Page.LocatorOptions().setHasText(to)).locator("a",
                new Locator.LocatorOptions().setHasText(subject)).first();
        var came = soon(() -> {
            page.navigate("/sandbox/mail");
            return link.count() > 0;
        });
        assertTrue(came, () -> "No mail \"" + subject + "\" came to " + to + "; there is:\n" + page.locator("main").innerText());
        link.click();
        return page.locator("pre").innerText();
    }

    /** The six digits of a mail. */
    protected String code(String to) {
        var match = Pattern.compile("\\b\\d{6}\\b").matcher(mail(to, "código"));
        assertTrue(match.find(), "a code in the mail");
        return match.group();
    }

    /** Reloads until a text is there: what happens behind the scenes takes a moment. */
    protected void waitFor(Locator place, String text) {
        soon(() -> {
            if (place.innerText().contains(text)) {
                return true;
            }
            page.reload();
            return false;
        });
        assertThat(place).containsText(text);
    }
}
