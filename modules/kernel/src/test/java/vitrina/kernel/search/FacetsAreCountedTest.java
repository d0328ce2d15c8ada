package vitrina.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vitrina.kernel.search.Entries.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrina.kernel.search.SearchRequest.Order;
import vitrina.kernel.search.SearchRequest.Range;
import vitrina.kernel.search.SearchRequest.RangeFacet;
import vitrina.kernel.search.SearchRequest.Value;

@Tag("CAT-10")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FacetsAreCountedTest {

    private static final SearchRequest ALL = SearchRequest.of("", Entries.CO);
    private static final Range CHEAP = new Range("0-100", 0, 100);
    private static final Range DEAR = new Range("101-", 101, Long.MAX_VALUE);

    @TempDir
    Path folder;
    private SearchIndex index;

    @BeforeEach
    void fill() {
        index = Entries.index(folder, "es",
                entry(1, "Camisa").facet("color", "red", "blue").facet("size", "s", "m").number("price.CO", 50).number("order.CO", 4),
                entry(2, "Camisa").facet("color", "red").facet("size", "m").number("price.CO", 150).number("order.CO", 3));
        index.put(List.of(
                entry(3, "Gorra").facet("color", "blue").facet("size", "m", "l").number("price.CO", 90).number("order.CO", 2).done(),
                entry(4, "Gorra").facet("color", "green").number("price.CO", 500).number("order.CO", 1).done(),
                entry(5, "Ajena").flags("market:MX").facet("color", "green").number("order.CO", 0).done()));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void values_are_counted_over_all_parts_of_the_index_and_only_for_the_market() {
        SearchResult result = index.search(ALL);
        assertEquals(4, result.total());
        assertEquals(Map.of("color", Map.of("red", 2, "blue", 2, "green", 1), "size", Map.of("s", 1, "m", 3, "l", 1)), result.counts());
    }

    @Test
    void values_of_one_facet_widen_each_other_and_facets_narrow_each_other() {
        SearchResult result = index.search(ALL.withChosen(Map.of("color", Set.of("red", "blue"), "size", Set.of("l"))));
        assertEquals(List.of(3L), result.ids());
    }

    @Test
    void a_choice_does_not_reduce_the_counts_of_its_own_facet_but_those_of_the_others() {
        SearchResult result = index.search(ALL.withChosen(Map.of("color", Set.of("red"))));
        assertEquals(2, result.total());
        assertEquals(Map.of("red", 2, "blue", 2, "green", 1), result.counts().get("color"));
        assertEquals(Map.of("s", 1, "m", 2), result.counts().get("size"));
    }

    @Test
    void with_two_choices_each_facet_is_counted_under_the_choice_of_the_other() {
        SearchResult result = index.search(ALL.withChosen(Map.of("color", Set.of("red"), "size", Set.of("s"))));
        assertEquals(List.of(1L), result.ids());
        assertEquals(Map.of("red", 1, "blue", 1), result.counts().get("color"));
        assertEquals(Map.of("s", 1, "m", 2), result.counts().get("size"));
    }

    @Test
    void ranges_of_a_number_behave_like_values() {
        SearchResult open = index.search(ALL.withRanges(List.of(new RangeFacet("price", "price.CO", List.of(CHEAP, DEAR), List.of()))));
        assertEquals(Map.of("0-100", 2, "101-", 2), open.counts().get("price"));
        SearchResult chosen = index.search(ALL.withRanges(List.of(new RangeFacet("price", "price.CO", List.of(CHEAP, DEAR), List.of(CHEAP)))));
        assertEquals(Set.of(1L, 3L), Set.copyOf(chosen.ids()));
        assertEquals(Map.of("0-100", 2, "101-", 2), chosen.counts().get("price"));
        assertEquals(Map.of("red", 1, "blue", 2), chosen.counts().get("color"));
    }

    @Test
    void a_value_nobody_has_finds_nothing_and_keeps_the_other_values_on_offer() {
        SearchResult result = index.search(ALL.withChosen(Map.of("color", Set.of("gold"))));
        assertEquals(0, result.total());
        assertEquals(Map.of("red", 2, "blue", 2, "green", 1), result.counts().get("color"));
    }

    @Test
    void the_value_being_browsed_narrows_everything() {
        SearchResult result = index.search(ALL.within(List.of(new Value("size", "m"))));
        assertEquals(3, result.total());
        assertEquals(Map.of("red", 2, "blue", 2), result.counts().get("color"));
    }

    @Test
    @Tag("CAT-06")
    void numbers_sort_in_both_directions_and_pages_follow_each_other() {
        SearchRequest byPrice = ALL.ordered(List.of(), List.of(new Order("price.CO", false)));
        assertEquals(List.of(1L, 3L), index.search(byPrice.page(0, 2)).ids());
        assertEquals(List.of(2L, 4L), index.search(byPrice.page(2, 2)).ids());
        assertEquals(List.of(4L, 2L, 3L, 1L), index.search(ALL.ordered(List.of(), List.of(new Order("price.CO", true)))).ids());
    }

    @Test
    @Tag("CAT-05")
    void entries_with_the_chosen_values_come_first_each_group_in_the_usual_order() {
        SearchRequest featured = ALL.ordered(List.of(), List.of(new Order("order.CO", false)));
        assertEquals(List.of(4L, 3L, 2L, 1L), index.search(featured).ids());
        SearchRequest themed = ALL.ordered(List.of(new Value("color", "red"), new Value("color", "blue")), featured.orders());
        assertEquals(List.of(1L, 2L, 3L, 4L), index.search(themed).ids());
    }

    @Test
    void a_page_far_behind_the_last_one_is_empty_and_the_depth_is_bounded() {
        SearchResult result = index.search(ALL.page(2_000_000_000, 2_000_000_000));
        assertEquals(List.of(), result.ids());
        assertEquals(4, result.total());
        assertEquals(SearchRequest.DEEPEST, ALL.page(Integer.MAX_VALUE, 10).offset());
        assertEquals(0, ALL.page(-5, -5).limit());
    }
}
