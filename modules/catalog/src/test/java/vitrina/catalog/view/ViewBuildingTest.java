package vitrina.catalog.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.tax.TaxRate;

/** From what the database says about a product to what a shopper sees. */
@Tag("CAT-02")
class ViewBuildingTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final String CORAL = """
            {"id": 11, "publicId": "0197b1c0-0000-7000-8000-000000000011", "sku": "AU-1-CORAL", "image": 31, "values": {"5": 51},
             "available": 3, "prices": [{"list": 1, "priority": 0, "amount": 45900.0000, "listAmount": 52900.0000}]}""";
    private static final String ROSE = """
            {"id": 12, "publicId": "0197b1c0-0000-7000-8000-000000000012", "sku": "AU-1-ROSE", "image": null, "values": {"5": 52},
             "available": 400, "prices": [{"list": 1, "priority": 0, "amount": 48000.0000, "listAmount": null}]}""";

    @Test
    void prices_are_written_as_the_country_reads_them() {
        var view = view("", CORAL, ROSE);
        assertEquals("$ 45.900", view.priceText());
        assertEquals("$ 52.900", view.listPriceText());
        assertEquals(13, view.discountPercent());
        assertTrue(view.priceVaries());
    }

    @Test
    @Tag("PDP-06")
    void a_picked_variant_has_its_own_picture_and_label() {
        var view = view("", CORAL, ROSE);
        assertEquals("Coral", view.variants().getFirst().label());
        assertEquals("#f2705d", view.variants().getFirst().swatch());
        assertEquals("foto-coral", view.variants().getFirst().image().fileKey());
        assertEquals(List.of("Coral", "rose"), view.options().getFirst().values().stream().map(OptionView.Value::name).toList());
    }

    @Test
    void the_cheapest_in_stock_gives_the_price() {
        var view = view("", CORAL.replace("\"available\": 3", "\"available\": 0"), ROSE);
        assertEquals("$ 48.000", view.priceText());
        assertTrue(view.inStock());
    }

    @Test
    void many_pieces_are_told_as_twenty() {
        assertEquals(20, view("", ROSE).variants().getFirst().available());
    }

    @Test
    void a_variant_without_a_price_here_is_not_shown() {
        var view = view("", CORAL, ROSE.replaceAll("\"prices\".*]}", "\"prices\": null}"));
        assertEquals(1, view.variants().size());
        assertEquals(1, view.options().getFirst().values().size());
    }

    @Test
    void a_product_without_any_price_here_is_not_shown() {
        assertTrue(build("", ROSE.replaceAll("\"prices\".*]}", "\"prices\": null}")).view().isEmpty());
    }

    @Test
    @Tag("CAT-19")
    void what_has_no_price_in_the_chosen_currency_is_shown_in_the_one_that_is_charged() {
        assertEquals("$ 45.900", inDollars(CORAL, ROSE).priceText());
        var dollars = ROSE.replace("\"listAmount\": null}",
                "\"listAmount\": null}, {\"list\": 1, \"priority\": 0, \"currency\": \"USD\", \"amount\": 12.50}");
        assertEquals("USD", inDollars(dollars).price().currency());
        assertEquals(List.of("COP", "COP"), inDollars(CORAL, dollars).variants().stream().map(one -> one.price().currency()).toList());
    }

    private static ProductView inDollars(String... variants) {
        var market = new ViewContext(new Shop("CO", "es", "USD"), NOW, key -> key, id -> List.of(), Set::copyOf, (id, ids) -> List.of(),
                taxClass -> null);
        var pesos = Arrays.stream(variants).map(one -> one.replaceFirst("\"priority\": 0,", "$0 \"currency\": \"COP\",")).toArray(String[]::new);
        return new ViewBuilder(market).build(row(", \"currency\": \"COP\"", pesos)).view().orElseThrow();
    }

    @Test
    @Tag("CAT-07")
    void tags_are_those_that_were_set_and_those_that_are_true() {
        var tags = view(", \"tags\": [\"CUSTOM\", \"FREE_SHIPPING\"], \"tagText\": \"PreCyber\", \"newUntil\": \"2026-12-01T00:00:00+00:00\"", CORAL)
                .tags();
        assertEquals(List.of("catalog.tag.NEW", "catalog.tag.DISCOUNT", "catalog.tag.FREE_SHIPPING", "PreCyber"),
                tags.stream().map(TagView::text).toList());
    }

    @Test
    void a_custom_tag_without_a_text_in_the_language_is_not_shown() {
        assertEquals(List.of(), view(", \"tags\": [\"CUSTOM\"], \"tagText\": null", ROSE).tags());
    }

    @Test
    void a_view_ends_at_the_next_boundary_of_price_or_assortment() {
        var sale = CORAL.replace("\"listAmount\": 52900.0000}", """
                "listAmount": null}, {"list": 2, "priority": 5, "from": "2026-11-28T05:00:00+00:00", "amount": 40000.0000}""");
        assertEquals(Instant.parse("2026-11-28T05:00:00Z"), build("", sale).until());
        assertEquals(Instant.parse("2026-11-27T13:00:00Z"), build(", \"until\": \"2026-11-27T13:00:00+00:00\"", sale).until());
        assertEquals(Instant.MAX, build("", CORAL).until());
    }

    @Test
    void a_product_outside_its_period_is_not_shown_but_comes_in_time() {
        var built = build(", \"from\": \"2026-11-27T13:00:00+00:00\"", CORAL);
        assertFalse(built.view().isPresent());
        assertEquals(Instant.parse("2026-11-27T13:00:00Z"), built.until());
    }

    @Test
    @Tag("LOC-04")
    void the_price_without_national_taxes_is_told_where_it_must_be() {
        assertEquals(null, view("", CORAL).variants().getFirst().netPriceText());
        var argentina = new ViewContext(new Shop("AR", "es", "ARS"), NOW, key -> key, id -> List.of(), Set::copyOf, (id, ids) -> List.of(),
                taxClass -> List.of(new TaxRate("IVA", BigDecimal.valueOf(21))));
        var product = new ViewBuilder(argentina).build(row("", CORAL, ROSE)).view().orElseThrow();
        assertEquals(List.of("$ 37.933,88", "$ 39.669,42"), product.variants().stream().map(VariantView::netPriceText).toList());
    }

    @Test
    void a_language_is_looked_up_in_its_country_first_and_never_in_another() {
        assertEquals(List.of("es-AR", "es", "und"), new Shop("AR", "es", "ARS").languages());
    }

    private static ProductView view(String more, String... variants) {
        return build(more, variants).view().orElseThrow();
    }

    private static ViewBuilder.Built build(String more, String... variants) {
        var market = new ViewContext(new Shop("CO", "es", "COP"), NOW, key -> key, id -> List.of(new CategoryRef(id, "labios", "Labios")),
                Set::copyOf, (id, ids) -> List.of(), taxClass -> null);
        return new ViewBuilder(market).build(row(more, variants));
    }

    private static ViewRow row(String more, String... variants) {
        var text = """
                {"id": 1, "publicId": "0197b1c0-0000-7000-8000-000000000001", "code": "AU-1", "name": "Labial Alba", "slug": "labial-alba",
                 "taxClass": "standard", "categories": [7], "slugs": {"es": "labial-alba"},
                 "images": [{"id": 31, "file": "foto-coral", "alt": null}],
                 "options": [{"id": 5, "code": "color", "kind": "COLOR", "name": "Tono"}],
                 "values": [{"id": 51, "attribute": 5, "code": "coral", "name": "Coral", "swatch": "#f2705d"},
                            {"id": 52, "attribute": 5, "code": "rose", "name": null, "swatch": null}],
                 "variants": [%s]%s}""".formatted(String.join(",", variants), more);
        try (var reader = Json.createReader(new StringReader(text))) {
            return new ViewRow(reader.readObject());
        }
    }
}
