package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Typing an address as little as possible. */
class AddressIT extends ShopTest {

    @Test
    @Tag("LOC-02")
    @Tag("Q24")
    void a_postal_code_fills_the_address_in_and_leaves_alone_what_was_typed() {
        fillCart(Market.BRAZIL);
        page.navigate("/pt-br/checkout");
        page.fill("#email", someone());
        page.fill("#name", Market.BRAZIL.name);
        page.locator(".step.now button.button").click();
        page.fill("#district", "Meu bairro");
        page.fill("#postalCode", "01310-100");
        page.locator("#postalCode").blur();
        assertThat(page.locator("#street")).hasValue("Avenida Paulista");
        assertThat(page.locator("#region")).hasValue("SP");
        assertThat(page.locator("#district")).hasValue("Meu bairro");
        page.locator(".step.now button.button").click();
        assertThat(page.locator(".field.bad #number")).isVisible();
        assertThat(page.locator("#street")).hasValue("Avenida Paulista");
        page.fill("#number", "s/n");
        page.locator(".step.now button.button").click();
        assertThat(page.locator("main [role=alert]")).containsText("telefone");
        page.fill("#receiverPhone", Market.BRAZIL.phone);
        page.fill("#postalCode", "01310-100");
        page.locator("#postalCode").blur();
        assertThat(page.locator("#street")).hasValue("Avenida Paulista");
        page.fill("#number", "s/n");
        page.locator(".step.now button.button").click();
        assertThat(page.locator("form.paying")).isVisible();
    }

    @Test
    @Tag("CART-04")
    @Tag("LOC-02")
    void a_customer_keeps_addresses_and_sends_the_next_order_to_another_one() {
        page.navigate("/es-co/register?next=account/addresses");
        page.fill("#name", "Rosa Díaz");
        page.fill("#email", someone());
        page.fill("#password", "lluvia cobre ventana");
        page.locator("main button.button").click();
        page.waitForURL("**/account/addresses");
        page.locator("form[action$='/addresses/add'] button.button").click();
        assertThat(page.locator(".field.bad").first()).isVisible();
        page.fill("#recipient", "Elena Díaz");
        page.fill("#phone", "300 123 4567");
        fillAddress("Carrera 7 # 71-21");
        page.locator("form[action$='/addresses/add'] button.button").click();
        assertThat(page.locator(".stores li")).hasCount(1);
        isAccessible();
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/checkout");
        page.fill("#phone", "300 123 4567");
        page.locator(".step.now button.button").click();
        assertThat(page.locator("#street")).hasValue("Carrera 7 # 71-21");
        assertThat(page.locator("#receiver")).hasValue("Elena Díaz");
        page.fill("#street", "Calle 100 # 8-15");
        page.locator(".step.now button.button").click();
        assertThat(page.locator("form.paying")).isVisible();
        assertThat(page.locator(".step-answer").nth(1)).containsText("Elena Díaz");
        page.navigate("/es-co/checkout?step=delivery");
        page.locator(".book summary").click();
        isAccessible();
        page.locator(".book a", new Page.LocatorOptions().setHasText("Carrera 7")).click();
        assertThat(page.locator("#street")).hasValue("Carrera 7 # 71-21");
        page.navigate("/es-co/account/addresses");
        assertThat(page.locator(".stores li")).hasCount(2);
        assertThat(page.locator(".stores li", new Page.LocatorOptions().setHasText("Elena Díaz"))).hasCount(2);
        page.locator("form[action$='/addresses/main'] button").click();
        assertThat(page.locator(".stores li").first()).containsText("Calle 100");
        page.locator("form[action$='/addresses/remove'] button").first().click();
        assertThat(page.locator(".stores li")).hasCount(1);
    }

    @Test
    @Tag("LOC-02")
    void a_door_that_no_street_name_finds_is_pointed_to_on_the_map() {
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/checkout");
        answerContact(Market.COLOMBIA, someone());
        fillAddress("Vereda El Salitre, finca Los Pinos");
        page.locator(".more-fields:has(#pin) summary").click();
        isAccessible();
        page.fill("#pin", "detrás de la iglesia");
        page.locator(".step.now button.button").click();
        assertThat(page.locator("#pin-error")).containsText("4.65305");
        assertThat(page.locator("#pin")).hasValue("detrás de la iglesia");
        context.grantPermissions(List.of("geolocation"));
        context.setGeolocation(new Geolocation(4.7321, -73.9642));
        page.locator("[data-locate]").click();
        assertThat(page.locator("#pin")).hasValue("4.732100, -73.964200");
        page.locator(".step.now button.button").click();
        assertThat(page.locator("form.paying")).isVisible();
        page.navigate("/es-co/checkout?step=delivery");
        page.locator(".more-fields:has(#pin) summary").click();
        assertThat(page.locator("#pin")).hasValue("4.732100, -73.964200");
    }

    private void fillAddress(String street) {
        page.fill("#street", street);
        page.fill("#district", "Chapinero");
        page.fill("#city", "Bogotá");
        page.selectOption("#region", new com.microsoft.playwright.options.SelectOption().setLabel("Bogotá, D.C."));
    }
}
