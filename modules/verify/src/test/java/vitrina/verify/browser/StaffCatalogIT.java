package vitrina.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;

/** What staff do with the catalog, and what the shop makes of it. */
class StaffCatalogIT extends BackofficeJourney {

    private static final List<String> PAGES = List.of("dashboard", "orders/orders", "catalog/products", "catalog/categories", "catalog/catalogs",
            "catalog/attributes", "catalog/prices", "catalog/merchandising", "people/customers", "catalog/promotions", "catalog/promotion",
            "catalog/synonyms", "catalog/searches", "catalog/imports",
            "catalog/import/untranslated", "administration/staff", "administration/roles", "administration/charges", "administration/settings",
            "administration/letters", "administration/queues", "administration/audit");
    private static final String FILE = """
            Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price
            good-%1$s,Good Thing %1$s,Fine.,Aurora,,,true,Title,Default Title,SKU-%1$s,3,12000
            bad-%1$s,Bad Thing %1$s,Fine.,Aurora,,,true,Title,Default Title,SKX-%1$s,3,cheap
            """;

    @Test
    @Tag("CAT-03")
    void a_product_is_opened_on_a_phone_by_a_tap_on_its_name() {
        signIn(ADMIN);
        for (int width : new int[] {320, 600}) {
            page.setViewportSize(width, 800);
            page.navigate("/backoffice/catalog/products");
            page.locator("td.main a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/catalog/product\\?id=.*"));
        }
    }

    @Test
    @Tag("CAT-12")
    void an_import_is_tried_first_names_errors_by_line_and_column_and_leaves_a_list_to_translate() {
        var code = code();
        signIn(ADMIN);
        upload(code, true);
        assertThat(page.locator("#job table")).containsText("Variant Price");
        assertEquals("3", page.locator("#job tbody td").first().innerText().strip());
        assertThat(page.locator("#job table")).containsText("cheap");
        looksRight();
        assertEquals(404, page.request().get("/es-co/p/good-thing-" + code).status(), "a trial wrote");
        upload(code, false);
        page.navigate("/backoffice/catalog/import/untranslated");
        assertThat(page.locator("#rows")).containsText("Good Thing " + code);
        page.navigate("/backoffice/catalog/products?q=" + code);
        assertThat(row("Good Thing " + code)).isVisible();
        assertThat(row("Bad Thing " + code)).hasCount(0);
    }

    @Test
    @Tag("SRCH-03")
    void a_synonym_that_staff_add_is_understood_by_the_shop() {
        var word = code();
        signIn(ADMIN);
        page.navigate("/es-co/search?q=" + word + "&try=none");
        assertThat(page.locator("main .card-name")).hasCount(0);
        page.navigate("/backoffice/catalog/synonyms");
        page.click("[id='acts'] button");
        page.fill("[id='synonym:term']", word);
        page.fill("[id='synonym:others']", "perfume");
        page.click("#synonym .dialog-acts .button:not(.quiet)");
        assertThat(page.locator("#synonym")).isHidden();
        page.navigate("/backoffice/catalog/synonyms?q=" + word);
        assertThat(row(word)).isVisible();
        assertTrue(soon(() -> {
            page.navigate("/es-co/search?q=" + word + "&try=" + System.nanoTime());
            return page.locator("main .card-name").count() > 0;
        }), "the synonym was never understood");
        page.navigate("/backoffice/administration/audit?q=" + word);
        assertThat(page.locator("#rows")).containsText("Guardó un sinónimo");
    }

    @Test
    @Tag("PROMO-02")
    void a_coupon_that_staff_make_takes_its_percent_off_a_cart() {
        var code = code().toUpperCase(Locale.ROOT);
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/promotion");
        page.fill("[id='promotion:code']", code);
        page.fill("[id='promotion:percent']", "ten");
        page.fill("[id='promotion:name-es']", "Regalo " + code);
        page.locator("label.check", new Page.LocatorOptions().setHasText("Solo con cupón")).click();
        page.click(".save-bar .button");
        assertThat(page.locator(".field-error").first()).containsText("“ten” no se entiende. Escriba por ejemplo 12,50.");
        page.fill("[id='promotion:percent']", "12,5");
        page.click(".save-bar .button");
        page.waitForURL(Pattern.compile(".*promotion\\?id=\\d+"));
        assertThat(page.locator("[id='promotion:percent']")).hasValue("12,50");
        page.fill("[id='coupons:coupon']", code);
        page.click("#coupons .field-act .button");
        assertThat(page.locator("#coupons tbody")).containsText(code);
        fillCart(Market.COLOMBIA);
        page.navigate("/es-co/cart");
        page.fill("#coupon", code);
        page.locator("form.coupon button").click();
        assertThat(page.locator("main")).containsText("Regalo " + code);
    }

    @Test
    @Tag("CAT-03")
    @Tag("CAT-04")
    void a_product_is_put_on_a_page_of_the_catalog_at_its_place_and_moved() {
        signIn(ADMIN);
        page.navigate("/backoffice/catalog/catalogs?country=US&page=40");
        page.click("button[data-show=add]");
        add("AU-3001", "1");
        page.click("button[data-show=add]");
        add("AU-4008", "1");
        assertThat(names().first()).hasText(Pattern.compile("Paleta de Sombras.*"));
        page.locator("#rows .col-acts button").nth(1).click();
        assertThat(names().first()).hasText(Pattern.compile("Perfume.*"));
        looksRight();
        page.locator("#rows .col-acts button").nth(2).click();
        assertThat(page.locator(".ui-confirmdialog, .ui-confirm-dialog").first()).containsText("Estados Unidos");
        page.click(".ui-confirmdialog-yes");
        assertThat(names()).hasCount(1);
    }

    @Test
    @Tag("Q21")
    @Tag("Q23")
    void every_page_is_for_everybody_at_every_width() {
        signIn(ADMIN);
        for (var path : PAGES) {
            assertEquals(200, page.navigate("/backoffice/" + path).status(), path);
            looksRight();
            assertEquals(false, page.locator("main").innerText().contains("⟦"), "a missing text at " + path);
        }
        for (var list : List.of("catalog/products", "catalog/promotions")) {
            page.navigate("/backoffice/" + list);
            page.locator("main tbody a").first().click();
            page.waitForURL(Pattern.compile(".*\\?id=\\d+"));
            looksRight();
        }
    }

    private void add(String code, String sequence) {
        var field = page.locator("[id='addForm:product_input']");
        var proposal = page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText(code)).first();
        // Who typed before the field listened types again; a proposal for half of the code is not the one.
        assertTrue(soon(() -> {
            field.fill("");
            field.pressSequentially(code);
            try {
                proposal.click(new Locator.ClickOptions().setTimeout(5_000));
                return field.inputValue().startsWith(code + " ");
            } catch (TimeoutError notProposed) {
                return false;
            }
        }), code + " was never proposed");
        page.fill("[id='addForm:sequence']", sequence);
        page.click("#addForm .dialog-acts .button:not(.quiet)");
        assertThat(page.locator("#rows")).containsText(code);
        assertThat(page.locator("#addForm")).isHidden();
    }

    private Locator names() {
        return page.locator("#rows td.main a");
    }

    private void upload(String code, boolean trial) {
        page.navigate("/backoffice/catalog/imports");
        page.setInputFiles("[id='upload:file']", new FilePayload(code + ".csv", "text/csv", FILE.formatted(code).getBytes(StandardCharsets.UTF_8)));
        page.selectOption("[id='upload:country']", "CO");
        page.selectOption("[id='upload:language']", "en");
        page.selectOption("[id='upload:currency']", "COP");
        page.selectOption("[id='upload:location']", "CO-MAIN");
        page.locator("#upload input[type=checkbox]").setChecked(trial);
        page.locator("#upload button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*import\\?id=.*"));
        assertThat(page.locator("#job .card-head")).containsText("Terminada");
    }

    private static String code() {
        return "k" + Ids.token().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").substring(0, 10);
    }
}
