package vitrina.catalog.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.attribute.AttributeKind;
import vitrina.catalog.attribute.Attributes;
import vitrina.catalog.category.Categories;
import vitrina.catalog.price.PriceList;
import vitrina.catalog.price.Prices;
import vitrina.catalog.stock.StockLevels;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.Shop;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** What staff write about a product is what shoppers see, in their country and language, at once. */
@InHouse
@Tag("CAT-14")
class ProductsTest {

    private static final Shop COLOMBIA = new Shop("CO", "es", "COP");

    @Inject
    private House house;
    @Inject
    private Products products;
    @Inject
    private Attributes attributes;
    @Inject
    private Categories categories;
    @Inject
    private Catalogs catalogs;
    @Inject
    private Prices prices;
    @Inject
    private StockLevels stock;
    @Inject
    private ProductViews views;
    @Inject
    private Sql sql;

    private final String code = "V" + UUID.randomUUID().toString().substring(0, 12);
    private Actor before;

    @BeforeEach
    void as_the_system() {
        before = Actors.enter(Actor.SYSTEM);
    }

    @AfterEach
    void as_before() {
        Actors.restore(before);
    }

    @Test
    @Tag("CAT-01")
    void a_product_is_shown_in_the_countries_and_languages_it_is_offered_in() {
        var product = offered();
        var view = views.bySlug(COLOMBIA, product.text("es").getSlug()).orElseThrow();
        assertEquals("$ 45.900", view.priceText());
        assertEquals(List.of("coral", "rosa"), view.variants().stream().map(one -> one.label().toLowerCase(Locale.ROOT)).toList());
        assertEquals(12, view.variants().getFirst().available());
        assertEquals("make-up/lips", view.categoryPath().size() == 2 ? "make-up/lips" : view.categoryPath().toString());
        assertEquals(List.of("Mate"), view.attributes().getFirst().values());
        assertTrue(views.byId(new Shop("MX", "es", "MXN"), product.getId()).isEmpty());
        assertTrue(views.byId(new Shop("CO", "pt", "COP"), product.getId()).isEmpty());
        assertTrue(views.byId(new Shop("CO", "en", "COP"), product.getId()).isPresent());
    }

    @Test
    void an_edited_product_is_seen_within_two_seconds_and_its_old_address_leads_to_it() {
        var product = offered();
        var old = product.text("es").getSlug();
        assertTrue(views.bySlug(COLOMBIA, old).isPresent());
        product.text("es").setName("Otro nombre " + code);
        product.text("es").setSlug("");
        product.getTags().add(ProductTag.FREE_SHIPPING);
        product.addDocument(Document.Kind.VIDEO, null, "https://example.com/v").getTitles().put("es", "Cómo se usa");
        product.getCategoryIds().addFirst(categories.byPath("gifts").orElseThrow().getId());
        var saved = products.save(product);
        assertTrue(house.soon(() -> views.bySlug(COLOMBIA, old).orElseThrow().name().startsWith("Otro nombre")));
        var view = views.bySlug(COLOMBIA, old).orElseThrow();
        assertEquals(saved.text("es").getSlug(), view.slug());
        assertEquals("Cómo se usa", view.documents().getFirst().title());
        assertEquals("Envío gratis", view.tags().getFirst().text());
        assertEquals("Regalos y kits", view.categoryPath().getFirst().name());
    }

    @Test
    void a_price_and_a_count_are_seen_within_two_seconds() {
        var product = offered();
        assertTrue(views.byId(COLOMBIA, product.getId()).isPresent());
        var variant = product.getVariants().getFirst().getId();
        prices.put(prices.base("CO").id(), variant, Money.of("39900", "COP"), Money.of("45900", "COP"));
        stock.count(variant, stock.location("CO-MAIN").orElseThrow().id(), 2);
        assertTrue(house.soon(() -> views.byId(COLOMBIA, product.getId()).orElseThrow().priceText().equals("$ 39.900")
                && views.byId(COLOMBIA, product.getId()).orElseThrow().variants().getFirst().available() == 2));
        assertEquals(13, views.byId(COLOMBIA, product.getId()).orElseThrow().discountPercent());
    }

    @Test
    @Tag("CAT-17")
    void pieces_sold_while_staff_counted_stay_sold() {
        var variant = offered().getVariants().getFirst().getId();
        long shelf = stock.location("CO-MAIN").orElseThrow().id();
        sql.update("update catalog_stock set on_hand = on_hand - 3 where variant_id = ? and location_id = ?", variant, shelf);
        stock.correct(variant, shelf, 12, 15);
        assertEquals(12, onHand(variant, shelf));
        sql.update("update catalog_stock set reserved = 5 where variant_id = ? and location_id = ?", variant, shelf);
        assertEquals("catalog.stock-reserved", assertThrows(Refusal.class, () -> stock.correct(variant, shelf, 12, 4)).code());
        assertEquals("catalog.stock-negative", assertThrows(Refusal.class, () -> stock.correct(variant, shelf, 12, -1)).code());
        assertEquals(12, onHand(variant, shelf));
    }

    private long onHand(long variant, long shelf) {
        return sql.number("select on_hand from catalog_stock where variant_id = ? and location_id = ?", variant, shelf);
    }

    @Test
    @Tag("CAT-17")
    void a_new_price_list_never_changes_another_and_the_base_list_always_holds() {
        var sale = new PriceList(0, code, "CO", null, 20, null, null, true);
        long id = prices.putList(sale);
        assertEquals("catalog.list-code-taken", refused(new PriceList(0, code, "MX", null, 5, null, null, true)));
        assertEquals(20, prices.list(code).orElseThrow().priority());
        assertEquals(id, prices.putList(new PriceList(id, code, "CO", null, 30, null, null, false)));
        assertEquals(30, prices.list(code).orElseThrow().priority());
        var base = prices.base("CO");
        assertEquals("catalog.base-list-stays", refused(new PriceList(base.id(), base.code(), "CO", null, 0, Instant.now(), null, true)));
        assertEquals("catalog.base-list-stays", refused(new PriceList(base.id(), base.code(), "CO", null, 0, null, null, false)));
        assertEquals("catalog.base-list-exists", refused(new PriceList(0, code + "-b", "CO", null, 0, null, null, true)));
        assertEquals("catalog.list-code-missing", refused(new PriceList(0, "", "CO", null, 9, null, null, true)));
        assertEquals("catalog.code-invalid", refused(new PriceList(0, "a b/ñ", "CO", null, 9, null, null, true)));
        assertEquals(base, prices.base("CO"));
    }

    private String refused(PriceList list) {
        return assertThrows(Refusal.class, () -> prices.putList(list)).code();
    }

    @Test
    void two_editors_never_overwrite_each_other() {
        var id = offered().getId();
        var first = products.find(id).orElseThrow();
        var second = products.find(id).orElseThrow();
        first.setBrand("First");
        products.save(first);
        second.setBrand("Second");
        assertEquals("kernel.changed-meanwhile", assertThrows(Refusal.class, () -> products.save(second)).code());
        assertEquals("First", products.find(id).orElseThrow().getBrand());
    }

    @Test
    void codes_addresses_and_options_are_unique() {
        var product = offered();
        assertEquals("catalog.product-exists", assertThrows(Refusal.class, () -> products.create(code, "es", "Otro")).code());
        var other = products.create(code + "-b", "es", "Otro " + code);
        other.text("es").setSlug(product.text("es").getSlug());
        assertEquals("catalog.slug-taken", assertThrows(Refusal.class, () -> products.save(other)).code());
        var same = product.addVariant(code + "-double");
        same.getValues().putAll(product.getVariants().getFirst().getValues());
        assertEquals("catalog.options-double", assertThrows(Refusal.class, () -> products.save(product)).code());
    }

    @Test
    void nothing_is_published_without_a_variant() {
        var draft = products.create(code, "es", "Borrador " + code);
        assertEquals("catalog.no-variant",
                assertThrows(Refusal.class, () -> products.mark(draft.getId(), ProductStatus.PUBLISHED)).code());
    }

    @Test
    @Tag("CAT-13")
    void related_products_keep_their_order() {
        var product = offered();
        var one = products.create(code + "-1", "es", "Uno " + code).getId();
        var two = products.create(code + "-2", "es", "Dos " + code).getId();
        products.relate(product.getId(), RelationKind.COMPLEMENTARY, List.of(two, one, product.getId()));
        assertEquals(List.of(two, one), products.related(product.getId(), RelationKind.COMPLEMENTARY));
    }

    @Test
    @Tag("CAT-03")
    void page_and_sequence_order_a_catalog_and_dragging_changes_them() {
        var first = offered().getId();
        var second = products.create(code + "-2", "es", "Dos " + code).getId();
        catalogs.add("CO", first, 900, 1, null, null);
        catalogs.add("CO", second, 900, null, null, null);
        assertEquals(List.of(first, second), page(900));
        catalogs.reorder("CO", 900, List.of(second, first));
        assertEquals(List.of(second, first), page(900));
        catalogs.remove("CO", first);
        catalogs.remove("CO", second);
        assertFalse(catalogs.places(first).containsKey("CO"));
    }

    @Test
    @Tag("CAT-03")
    void dragging_within_a_part_of_a_long_page_leaves_the_rest_where_it_is() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            ids.add(products.create(code + "-" + i, "es", "Producto " + i + code).getId());
            catalogs.add("CO", ids.get(i), 901, null, null, null);
        }
        catalogs.reorder("CO", 901, List.of(ids.get(3), ids.get(1), ids.get(2)));
        assertEquals(List.of(ids.get(0), ids.get(3), ids.get(1), ids.get(2), ids.get(4)), page(901));
        sql.update("update catalog_entry set sequence = 1 where page = 901 and product_id = any(?)", ids);
        catalogs.reorder("CO", 901, List.of(ids.get(2), ids.get(1)));
        assertEquals(List.of(ids.get(0), ids.get(2), ids.get(1), ids.get(3), ids.get(4)), page(901));
        assertTrue(catalogs.pages("CO").contains(901));
        ids.forEach(id -> catalogs.remove("CO", id));
        assertFalse(catalogs.pages("CO").contains(901));
    }

    @Test
    void staff_find_a_product_by_part_of_its_sku_and_by_what_it_lacks() {
        offered();
        var found = products.list(new ProductFilter(code.substring(2) + "-CO", null, null, "CO", "pt"), "es", "name", false, new Paging(1, 10));
        assertEquals(List.of(code), found.items().stream().map(row -> row.code()).toList());
        assertEquals(List.of("en", "es"), found.items().getFirst().languages());
        assertEquals(0, products.list(new ProductFilter(code, null, null, null, "es"), "es", null, true, new Paging(1, 10)).total());
    }

    private List<Long> page(int number) {
        return catalogs.entries("CO", number, "es", new Paging(1, 10)).items().stream().map(entry -> entry.productId())
                .filter(id -> sql.number("select count(*) from catalog_product where id = ? and code like ? || '%'", id, code) > 0).toList();
    }

    /** Two shades, priced and in stock in Colombia, in Spanish and English. */
    private Product offered() {
        if (attributes.byCode("verify_finish").isEmpty()) {
            var finish = attributes.create("verify_finish", AttributeKind.TEXT);
            finish.getNames().put("es", "Acabado");
            finish.add("matte").getNames().put("es", "Mate");
            attributes.save(finish);
            var shade = attributes.create("verify_shade", AttributeKind.COLOR);
            shade.getNames().put("und", "Shade");
            shade.add("coral").setSwatch("#f2705d");
            shade.add("rosa").setSwatch("#d98fa3");
            attributes.save(shade);
        }
        var shade = attributes.byCode("verify_shade").orElseThrow();
        var product = products.create(code, "es", "Labial " + code);
        product.text("en").setName("Lipstick " + code);
        product.getCategoryIds().add(categories.byPath("make-up/lips").orElseThrow().getId());
        product.getOptionIds().add(shade.getId());
        product.getValueIds().add(attributes.byCode("verify_finish").orElseThrow().value("matte").orElseThrow().getId());
        for (var value : List.of("coral", "rosa")) {
            product.addVariant(code + "-" + value.toUpperCase(Locale.ROOT)).getValues()
                    .put(shade.getId(), shade.value(value).orElseThrow().getId());
        }
        product.setStatus(ProductStatus.PUBLISHED);
        var saved = products.save(product);
        catalogs.add("CO", saved.getId(), 99, null, null, null);
        for (var variant : saved.getVariants()) {
            prices.put(prices.base("CO").id(), variant.getId(), Money.of("45900", "COP"), null);
            stock.count(variant.getId(), stock.location("CO-MAIN").orElseThrow().id(), 12);
        }
        assertTrue(house.soon(() -> views.byId(COLOMBIA, saved.getId()).filter(view -> view.variants().size() == 2
                && view.variants().getLast().available() == 12).isPresent()), "never shown");
        return saved;
    }
}
