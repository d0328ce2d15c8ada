package vitrina.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.merchandising.Merchandising;
import vitrina.catalog.merchandising.MerchandisingRule;
import vitrina.catalog.merchandising.SearchMisses;
import vitrina.catalog.merchandising.Synonym;
import vitrina.catalog.merchandising.Synonyms;
import vitrina.catalog.product.Sales;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.Shop;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.time.Clock;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** What shoppers find is what the tables say, soon after. */
@InHouse
@Tag("SRCH-01")
class ProductSearchTest {

    private static final Shop COLOMBIA = new Shop("CO", "es", "COP");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Inject
    private House house;
    @Inject
    private ProductSearch search;
    @Inject
    private ProductViews views;
    @Inject
    private Sales sales;
    @Inject
    private Synonyms synonyms;
    @Inject
    private SearchMisses misses;
    @Inject
    private Merchandising merchandising;
    @Inject
    private ChangeLog changes;
    @Inject
    private Transactions transactions;
    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    @Test
    @Tag("CAT-06")
    void orders_by_price_agree_with_the_prices_on_the_cards() {
        assertTrue(search.find(all()).total() > 50, "the demo company has no products");
        assertOrdered(ProductSort.PRICE_UP, view -> view.price().amount());
    }

    @Test
    @Tag("CAT-06")
    void every_other_order_agrees_with_what_the_cards_say() {
        assertOrdered(ProductSort.PRICE_DOWN, view -> view.price().amount().negate());
        assertOrdered(ProductSort.DISCOUNT_DOWN, view -> -view.discountPercent());
        assertOrdered(ProductSort.DISCOUNT_UP, ProductView::discountPercent);
        assertOrdered(ProductSort.FEATURED, view -> view.page() * 1_000_000L + view.sequence());
        assertOrdered(ProductSort.TAG_NEW, view -> !has(view, "NEW"));
        assertOrdered(ProductSort.TAG_FREE_SHIPPING, view -> !has(view, "FREE_SHIPPING"));
        assertOrdered(ProductSort.TAG_CUSTOM, view -> !has(view, "CUSTOM"));
        assertTrue(has(view(search.find(all().sort(ProductSort.TAG_CUSTOM)).ids().getFirst()), "CUSTOM"));
    }

    private <T extends Comparable<T>> void assertOrdered(ProductSort sort, Function<ProductView, T> by) {
        Supplier<List<T>> keys = () -> views.all(COLOMBIA, search.find(all().sort(sort).page(1, 100)).ids()).stream().map(by).toList();
        // The list follows what other tests have just changed.
        assertTrue(house.soon(() -> keys.get().stream().sorted().toList().equals(keys.get())), () -> sort.code() + " " + keys.get());
    }

    private static boolean has(ProductView view, String tag) {
        return view.tags().stream().anyMatch(one -> one.kind().equals(tag));
    }

    @Test
    @Tag("CAT-11")
    @Tag("CAT-12")
    void lists_hold_what_their_names_say() {
        assertEvery(Map.of("featured", List.of("yes")), ProductView::featured);
        assertEvery(Map.of("tag", List.of("NEW")), view -> has(view, "NEW"));
        long id = search.find(all()).ids().getFirst();
        Actors.as(Actor.SYSTEM, () -> sales.record("CO", id, 1, clock.today(BOGOTA)));
        Actors.as(Actor.SYSTEM, search::rebuild);
        ProductQuery sold = all().filters(Map.of("sold", List.of("yes"))).sort(ProductSort.BEST_SELLING);
        assertTrue(house.soon(() -> search.find(sold).ids().contains(id)));
        List<Long> everSold = sql.list("select product_id from catalog_sale where country = 'CO' group by 1 having sum(quantity) > 0",
                row -> row.getLong(1));
        assertTrue(everSold.containsAll(search.find(sold.page(1, 100)).ids()));
        assertTrue(search.find(sold).total() < search.find(all()).total());
    }

    private void assertEvery(Map<String, List<String>> filters, Predicate<ProductView> rule) {
        List<ProductView> found = views.all(COLOMBIA, search.find(all().filters(filters).page(1, 100)).ids());
        assertFalse(found.isEmpty());
        assertEquals(List.of(), found.stream().filter(rule.negate()).map(ProductView::code).toList());
    }

    @Test
    void a_price_change_is_found_soon() {
        long cheapest = search.find(all().sort(ProductSort.PRICE_UP)).ids().getFirst();
        transactions.alone(() -> price(cheapest, "amount * 100000"));
        try {
            assertTrue(house.soon(() -> search.find(all().sort(ProductSort.PRICE_UP)).ids().getFirst() != cheapest));
        } finally {
            transactions.alone(() -> price(cheapest, "amount / 100000"));
        }
        assertTrue(house.soon(() -> search.find(all().sort(ProductSort.PRICE_UP)).ids().getFirst() == cheapest));
    }

    private void price(long product, String amount) {
        sql.update("update catalog_price x set amount = " + amount + """
                 from catalog_variant v, catalog_price_list l
                where v.id = x.variant_id and v.product_id = ? and l.id = x.list_id and l.country = 'CO'""", product);
        changes.note("price", product);
    }

    @Test
    void a_product_that_sells_out_leaves_the_list_of_what_is_available_soon() {
        ProductQuery available = all().filters(Map.of("available", List.of("yes")));
        long id = search.find(available).ids().getFirst();
        transactions.alone(() -> stock(id, "reserved = on_hand"));
        assertTrue(house.soon(() -> !search.find(available.page(1, 100)).ids().contains(id)));
        transactions.alone(() -> stock(id, "reserved = 0"));
        assertTrue(house.soon(() -> search.find(available.page(1, 100)).ids().contains(id)));
    }

    private void stock(long product, String set) {
        sql.update("update catalog_stock s set " + set + " from catalog_variant v where v.id = s.variant_id and v.product_id = ?", product);
        changes.note("stock", product);
    }

    @Test
    @Tag("CAT-10")
    void counts_of_a_facet_are_the_totals_of_its_lists() {
        ProductResults results = search.find(all());
        assertFalse(results.facets().isEmpty());
        for (Facet facet : results.facets()) {
            for (Facet.Value value : facet.values()) {
                assertEquals(value.count(), search.find(all().filters(Map.of(facet.code(), List.of(value.code())))).total(),
                        facet.code() + " " + value.code());
                assertFalse(value.name().contains("⟦"), value.name());
            }
        }
    }

    @Test
    @Tag("CAT-18")
    void every_product_is_found_by_its_code_and_by_its_name() {
        for (ProductView view : views.all(COLOMBIA, search.find(all().page(2, 20)).ids())) {
            assertEquals(view.id(), search.find(all().text(view.code())).ids().getFirst(), view.code());
            assertTrue(search.find(all().text(view.name())).ids().contains(view.id()), view.name());
        }
    }

    @Test
    @Tag("SRCH-03")
    void a_synonym_of_staff_acts_soon() {
        String invented = "zq" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");
        String name = view(search.find(all()).ids().getFirst()).name();
        assertEquals(0, search.find(all().text(invented)).total());
        long id = Actors.as(Actor.SYSTEM, () -> synonyms.save(new Synonym(0, "es", invented, List.of(name), true)));
        assertTrue(house.soon(() -> search.find(all().text(invented)).total() > 0));
        Actors.as(Actor.SYSTEM, () -> synonyms.remove(id));
    }

    @Test
    void words_that_find_nothing_are_reported_to_staff() {
        String invented = "nohay" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        search.find(all().text(invented));
        search.find(all().text(invented));
        assertTrue(house.soon(() -> Actors.as(Actor.SYSTEM, () -> misses.report("CO", "es",
                clock.today(BOGOTA).minusDays(2), clock.today(BOGOTA).plusDays(2), new Paging(1, 1000)).items().stream()
                .anyMatch(miss -> miss.words().equals(invented) && miss.times() == 2))));
    }

    @Test
    @Tag("CAT-05")
    void a_rule_of_the_day_brings_products_with_a_chosen_value_to_the_front() {
        Facet.Value brand = search.find(all()).facets().stream().filter(facet -> facet.code().equals("brand")).findFirst().orElseThrow()
                .values().getLast();
        long id = Actors.as(Actor.SYSTEM, () -> merchandising.save(
                new MerchandisingRule(0, "CO", "Prueba", null, "brand", brand.code(), null, null, 1, true)));
        try {
            assertTrue(house.soon(() -> views.all(COLOMBIA, search.find(all().page(1, Math.min(100, brand.count()))).ids()).stream()
                    .allMatch(view -> brand.code().equals(view.brand()))));
        } finally {
            Actors.as(Actor.SYSTEM, () -> merchandising.remove(id));
        }
    }

    @Test
    void a_rebuild_leaves_no_moment_without_an_answer() {
        int total = search.find(all()).total();
        Actors.as(Actor.SYSTEM, search::rebuild);
        // The new index takes over at some moment of these; what other tests have just added may come with it.
        for (int asked = 0; asked < 3_000; asked++) {
            assertTrue(search.find(all().page(1, 1 + asked % 99)).total() >= total);
        }
    }

    @Test
    void a_few_letters_propose_products_categories_and_phrases() {
        String category = search.find(all()).facets().stream().filter(facet -> facet.code().equals("category")).findFirst().orElseThrow()
                .values().getFirst().name();
        var suggestions = search.suggest(COLOMBIA, category.substring(0, 3));
        assertFalse(suggestions.products().isEmpty());
        assertTrue(suggestions.categories().stream().anyMatch(node -> node.name().equals(category)));
        assertTrue(suggestions.phrases().contains(category));
    }

    private static ProductQuery all() {
        return ProductQuery.of(COLOMBIA);
    }

    private ProductView view(long id) {
        return views.byId(COLOMBIA, id).orElseThrow();
    }
}
