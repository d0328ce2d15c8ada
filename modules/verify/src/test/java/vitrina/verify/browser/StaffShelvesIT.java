package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.ids.Ids;

/** What staff decide about products and their order, and what shoppers see of it. */
class StaffShelvesIT extends DeskTest {

    private final String word = "k" + Ids.token().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").substring(0, 8);

    @Test
    @Tag("CAT-05")
    void a_rule_brings_products_with_a_tag_to_the_front_until_it_is_removed() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/merchandising");
        page.click("#acts button");
        page.fill("[id='rule:name']", word);
        page.selectOption("[id='rule:country']", "CO");
        page.selectOption("[id='rule:facet']", "tag");
        page.selectOption("[id='rule:value']", "FREE_SHIPPING");
        page.click("#rule .dialog-acts .button:not(.quiet)");
        assertThat(row(word)).containsText("Envío gratis");
        looksRight();
        assertTrue(shows("/es-co/search", page.locator("main .card").first(), "Envío gratis"));
        page.navigate("/backoffice/catalog/merchandising");
        row(word).locator("button").click();
        page.click(".ui-confirmdialog-yes");
        assertThat(row(word)).hasCount(0);
    }

    @Test
    @Tag("CAT-14")
    @Tag("CAT-10")
    void an_attribute_and_its_values_are_made_and_a_wrong_code_is_named() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/attributes");
        page.click("button[data-show=fresh]");
        page.fill("[id='freshForm:name']", "Aroma " + word);
        page.fill("[id='freshForm:code']", word);
        page.click("#freshForm .dialog-acts .button:not(.quiet)");
        assertThat(page.locator("#open")).containsText("Aroma " + word);
        page.fill("[id='open:value']", "no sirve");
        page.click("#open .field-act .button");
        assertThat(page.locator("#notes")).containsText("no sirve");
        page.fill("[id='open:value']", "lavanda");
        page.click("#open .field-act .button");
        assertThat(page.locator("#open table")).containsText("lavanda");
        page.locator("#open table input").first().fill("Lavanda fina");
        page.locator("#open .button").last().click();
        assertThat(page.locator("#open table input").first()).hasValue("Lavanda fina");
        looksRight();
    }

    @Test
    @Tag("CAT-17")
    void a_customer_is_found_and_put_into_a_group() {
        signIn(ADMIN);
        group("vip");
        assertThat(row("clara@aurora.example")).containsText("vip");
        page.navigate("/backoffice/house/audit");
        assertThat(page.locator("#rows")).containsText("Cambió el grupo de un cliente");
        group("");
        assertThat(row("clara@aurora.example")).not().containsText("vip");
    }

    private void group(String code) {
        page.navigate("/backoffice/people/customers?q=clara@aurora.example");
        row("clara@aurora.example").locator(".col-name a").click();
        page.selectOption("[id='customer:group']", code);
        page.click("#customer .dialog-acts .button:not(.quiet)");
        assertThat(page.locator("#customer")).isHidden();
    }

    /** Lists follow a little later; another address is another page of the cache. */
    private boolean shows(String path, Locator place, String text) {
        for (int tries = 0; tries < 20; tries++) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "try=" + tries + word);
            if (place.count() > 0 && place.innerText().contains(text)) {
                return true;
            }
            page.waitForTimeout(500);
        }
        return false;
    }
}
