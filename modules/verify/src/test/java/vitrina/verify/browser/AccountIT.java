package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Getting an account, losing its password, and what goes with the person from device to device. */
class AccountIT extends ShopTest {

    private static final String FIRST = "lluvia cobre ventana";
    private static final String SECOND = "trenes lentos azules";

    @Test
    @Tag("REG-06")
    @Tag("CART-02")
    @Tag("Q16")
    void a_shopper_registers_with_the_cart_forgets_the_password_and_comes_back_on_another_device() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/register?next=cart");
        page.locator("main button.button").click();
        assertThat(page.locator(".field.bad")).hasCount(3);
        isAccessible();
        page.fill("#name", "Rosa Díaz");
        page.fill("#email", email);
        page.fill("#password", "corta");
        page.locator("main button.button").click();
        assertThat(page.locator(".field.bad .error")).hasCount(1);
        assertThat(page.locator("#name")).hasValue("Rosa Díaz");
        assertThat(page.locator("#email")).hasValue(email);
        page.fill("#password", FIRST);
        page.locator("main button.button").click();
        page.waitForURL("**/es-co/cart");
        assertThat(page.locator(".cart-layout .line")).hasCount(1);
        var bought = page.locator(".line-name a").innerText();

        openBrowser(390, 844);
        page.navigate("/es-co/forgot");
        page.fill("#email", email);
        page.locator("main button.button").click();
        assertThat(page.locator("main [role=status]")).isVisible();
        mail(email, "Cambia tu contraseña");
        page.locator("pre a").click();
        page.fill("#password", SECOND);
        page.locator("main button.button").click();
        page.waitForURL("**/es-co/account");
        assertThat(page.locator("main h1")).containsText("Rosa");
        page.navigate("/es-co/cart");
        assertThat(page.locator(".line-name a")).hasText(bought);

        openBrowser(390, 844);
        fillCartWith("/es-co/c/cafe");
        page.navigate("/es-co/sign-in?next=cart");
        page.fill("#email", email);
        page.fill("#password", FIRST);
        page.locator("main button.button").first().click();
        assertThat(page.locator("main [role=alert]")).isVisible();
        assertThat(page.locator("#email")).hasValue(email);
        page.fill("#password", SECOND);
        page.locator("main button.button").first().click();
        page.waitForURL("**/es-co/cart");
        assertThat(page.locator(".cart-layout .line")).hasCount(2);
        page.navigate("/es-co/account");
        page.locator("form[action$='/sign-out'] button").click();
        page.navigate("/es-co/cart");
        assertThat(page.locator(".cart-layout")).hasCount(0);
    }

    @Test
    @Tag("REG-09")
    void a_returning_guest_signs_in_by_code_in_the_middle_of_the_checkout() {
        var email = someone();
        fillCart(Market.BRAZIL);
        page.navigate("/pt-br/checkout");
        page.locator(".step.now a").first().click();
        page.fill("#email", email);
        page.locator("button[formaction$='/sign-in/code']").click();
        assertThat(page.locator("#code")).isVisible();
        var form = page;
        page = context.newPage();
        var code = code(email);
        page.close();
        page = form;
        page.fill("#code", code);
        page.locator("main button.button").first().click();
        page.waitForURL("**/pt-br/checkout");
        assertThat(page.locator("#email")).hasValue(email);
        assertThat(page.locator(".aside .line")).hasCount(1);
    }

    @Test
    @Tag("Q16")
    void asking_for_a_code_answers_alike_whether_there_is_such_an_order_however_often_it_is_asked() {
        var email = someone();
        fillCart(Market.COLOMBIA);
        answerUntilPayment(Market.COLOMBIA, email);
        place("efecty");
        page.waitForURL(Pattern.compile(".*/order/.*"));
        var number = orderNumber();
        for (int i = 0; i < 5; i++) {
            assertEquals(answer("CO-1", "nobody-" + email), answer(number, email), "try " + i);
        }
    }

    /** Status and words of the page after asking, without what was typed. */
    private String answer(String number, String email) {
        var form = com.microsoft.playwright.options.FormData.create().set("number", number).set("email", email);
        var response = page.request().post("/es-co/do/look-up/send",
                com.microsoft.playwright.options.RequestOptions.create().setForm(form));
        var text = response.text().replaceAll("value=\"[^\"]*\"", "");
        assertTrue(text.contains("name=\"number\""), text);
        return response.status() + " " + text.substring(text.indexOf("<main"), text.indexOf("</main"));
    }

    private void fillCartWith(String list) {
        page.navigate(list);
        page.locator(".card-name a").first().click();
        page.locator("main form[data-variants] [data-add]").click();
        assertThat(page.locator("#cart-drawer[open] [data-quantity]")).isVisible();
    }
}
