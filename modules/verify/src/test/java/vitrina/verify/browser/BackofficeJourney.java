package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vitrina.verify.Suite;

/** Base of journeys at the desk of the staff, who sit before a wide screen. */
abstract class BackofficeJourney extends ShopTest {

    static final String ADMIN = "admin";
    private static final String PASSWORD = "vitrina-demo";

    /** @param email nobody else's */
    record Bought(String number, String email) {}

    @BeforeEach
    void sitDown() {
        openBrowser(1440, 900);
    }

    /** Signs in, also when another device is signed in. */
    void signIn(String login) {
        page.navigate("/backoffice/sign-in");
        page.fill("[id='door:login']", login);
        page.fill("[id='door:password']", PASSWORD);
        page.click("[id='door:enter']");
        page.locator(".desk, [id='other:take']").first().waitFor();
        if (page.locator("[id='other:take']").count() > 0) {
            page.click("[id='other:take']");
        }
        assertThat(page.locator(".side")).isVisible();
    }

    /** A guest of Colombia buys one piece, picks it up, and pays by card. */
    Bought paidOrder() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, email);
        place("card");
        decide("approve");
        waitFor(page.locator(".thanks h1"), "está confirmado");
        return new Bought(orderNumber(), email);
    }

    Locator row(String text) {
        return page.locator("#rows tbody > tr", new Page.LocatorOptions().setHasText(text));
    }

    /** Chooses a state in the drop-down of an order's row. */
    void move(Bought order, String state) {
        row(order.number()).locator("td.col-state summary").click();
        row(order.number()).locator(".drop-list a", new Locator.LocatorOptions().setHasText(state)).click();
    }

    List<String> offered(Bought order) {
        row(order.number()).locator("td.col-state summary").click();
        var states = row(order.number()).locator("td.col-state .drop-list li").allInnerTexts();
        row(order.number()).locator("td.col-state summary").click();
        return states;
    }

    /** Subjects of the mails to somebody, latest first. */
    List<String> mails(String to) {
        try (var other = context.newPage()) {
            other.navigate(Suite.uri("/sandbox/mail").toString());
            return other.locator("tr", new Page.LocatorOptions().setHasText(to)).allInnerTexts();
        }
    }

    /** Every page at the widths of phones, tablets and desks. */
    void looksRight() {
        isAccessible();
        assertEquals(List.of(), page.locator("#rows thead th[class*=col-]:not(.col-tick):not(.col-toggle):not(.col-acts)").all().stream()
                .filter(heading -> heading.textContent().isBlank() || heading.innerHTML().contains("null"))
                .map(heading -> heading.getAttribute("class")).toList(), "columns without a name");
        for (int width : new int[] {360, 768, 1440}) {
            page.setViewportSize(width, 900);
            doesNotOverflow();
        }
    }
}
