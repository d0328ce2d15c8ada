package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;

/** What staff decide about products and their order, and what shoppers see of it. */
class StaffMerchandisingIT extends BackofficeJourney {

    private final String word = "k" + Ids.token().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").substring(0, 8);

    @Test
    @Tag("CAT-05")
    void a_rule_brings_products_with_a_tag_to_the_front_until_it_is_removed() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/merchandising");
        page.click("#acts button");
        page.fill("[id='rule:name']", word);
        page.selectOption("[id='rule:country']", "MX");
        page.selectOption("[id='rule:facet']", "tag");
        page.selectOption("[id='rule:value']", "FREE_SHIPPING");
        page.click("#rule .dialog-acts .button:not(.quiet)");
        assertThat(row(word)).containsText("Envío gratis");
        looksRight();
        assertTrue(shows("/es-mx/search", page.locator("main .card").first(), "Envío gratis"));
        page.navigate("/backoffice/catalog/merchandising");
        row(word).locator("button").click();
        page.click(".ui-confirmdialog-yes");
        assertThat(row(word)).hasCount(0);
    }

    @Test
    @Tag("CAT-07")
    @Tag("CAT-08")
    @Tag("PDP-01")
    void every_tag_that_staff_set_is_on_the_card_and_a_video_on_the_page() {
        signIn(ADMIN);
        open("AU-1014");
        page.check("#product input[value=DISCOUNT]");
        page.check("#product input[value=CUSTOM]");
        page.fill("[id='product:tag-es']", word);
        page.click("#product .save-bar .button");
        assertThat(page.locator("#notes")).containsText("guard");
        page.fill("[id='documents:title']", "Video " + word);
        page.fill("[id='documents:address']", "ftp://example.com/v");
        page.click("#documents .field-act .button");
        assertThat(page.locator("#notes")).containsText("https://");
        page.fill("[id='documents:title']", "Video " + word);
        page.fill("[id='documents:address']", "https://example.com/v-" + word);
        page.click("#documents .field-act .button");
        assertThat(page.locator("#documents table")).containsText("Video");
        assertTrue(shows("/es-co/search?q=AU-1014", page.locator("main .card").first(), word));
        assertThat(page.locator("main .card .tags").first()).containsText("Descuento");
        page.locator("main .card-name a").first().click();
        assertThat(page.locator("article.product")).containsText("Video " + word);
    }

    @Test
    @Tag("PDP-01")
    @Tag("Q17")
    void a_document_is_uploaded_when_it_is_one_and_read_in_the_shop() {
        signIn(ADMIN);
        open("AU-1031");
        upload("not.pdf", "<script>1</script>");
        assertThat(page.locator("#notes")).containsText("no es un PDF");
        upload("sheet.pdf", "%PDF-1.4 " + word + "\n%%EOF");
        assertThat(page.locator("#documents table")).containsText("Documento PDF");
        var address = page.locator("#documents table a").first().getAttribute("href");
        assertEquals("application/pdf", page.request().get(address).headers().get("content-type"));
    }

    private void upload(String name, String content) {
        page.setInputFiles("#documents input[type=file]", new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("#documents button", new Page.LocatorOptions().setHasText("Subir PDF")).click();
    }

    @Test
    @Tag("LOC-09")
    void dates_of_a_promotion_are_the_country_s_whatever_branch_the_desk_shows() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/promotion");
        page.fill("[id='promotion:code']", word);
        page.fill("[id='promotion:percent']", "10");
        page.fill("[id='promotion:name-es']", word);
        page.selectOption("[id='promotion:country']", "MX");
        page.fill("[id='promotion:from']", "2030-01-01T00:00");
        page.click(".save-bar .button");
        page.waitForURL(Pattern.compile(".*promotion\\?id=\\d+"));
        var address = page.url();
        for (var branch : List.of("mexico", "buenos-aires")) {
            page.navigate(address + "&desk-branch=" + branch);
            assertThat(page.locator("[id='promotion:from']")).hasValue("2030-01-01T00:00");
        }
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
        page.navigate("/backoffice/administration/audit");
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

    private void open(String code) {
        page.navigate("/backoffice/catalog/products?q=" + code);
        page.locator("#rows tbody a").first().click();
        page.waitForURL(Pattern.compile(".*product\\?id=\\d+"));
    }

    /** Lists follow a little later; another address is another page of the cache. */
    private boolean shows(String path, Locator place, String text) {
        return soon(() -> {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "try=" + System.nanoTime());
            return place.count() > 0 && place.innerText().contains(text);
        });
    }
}
