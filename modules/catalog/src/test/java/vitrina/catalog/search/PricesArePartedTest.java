package vitrina.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.kernel.search.SearchRequest.Range;

@Tag("CAT-10")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PricesArePartedTest {

    @Test
    void limits_are_round_and_part_the_products_into_groups_of_about_equal_size() {
        long[] pesos = LongStream.rangeClosed(1, 100).map(i -> i * 1_950 * 10_000).toArray();
        assertEquals(List.of("-40000", "40000-80000", "80000-100000", "100000-150000", "150000-"), codes(PriceRanges.of(pesos)));
    }

    @Test
    void small_prices_get_small_limits() {
        long[] dollars = LongStream.rangeClosed(1, 50).map(i -> i * 9_900).toArray();
        assertEquals(List.of("-10", "10-20", "20-30", "30-40", "40-"), codes(PriceRanges.of(dollars)));
    }

    @Test
    void ranges_join_without_gap_or_overlap() {
        List<Range> ranges = PriceRanges.of(LongStream.rangeClosed(1, 500).map(i -> i * i * 10_000).toArray());
        assertTrue(ranges.size() > 2);
        for (int i = 1; i < ranges.size(); i++) {
            assertEquals(ranges.get(i - 1).to() + 1, ranges.get(i).from());
        }
    }

    @Test
    void a_handful_of_products_or_a_single_price_needs_no_ranges() {
        assertEquals(List.of(), PriceRanges.of(new long[] {1, 2, 3}));
        assertEquals(List.of(), PriceRanges.of(LongStream.range(0, 50).map(i -> 990_000).toArray()));
        assertEquals(List.of(), PriceRanges.of(new long[0]));
    }

    @Test
    void a_range_of_an_address_means_what_it_says() {
        assertEquals(Optional.of(new Range("50-100", 500_000, 999_999)), PriceRanges.parse("50-100"));
        assertEquals(Optional.of(new Range("-9.99", 0, 99_899)), PriceRanges.parse("-9.99"));
        assertEquals(Optional.of(new Range("100-", 1_000_000, Long.MAX_VALUE)), PriceRanges.parse("100-"));
        assertEquals(new Range("", 500_000, 1_000_000), PriceRanges.between(new BigDecimal("50"), new BigDecimal("100")));
    }

    @ParameterizedTest
    @Tag("Q5")
    @ValueSource(strings = {"", "50", "a-b", "1e9-2e9", "--", "-1--2", "50-100-200", "999999999999999-", "1 - 2"})
    void what_is_no_range_is_ignored(String code) {
        assertEquals(Optional.empty(), PriceRanges.parse(code));
    }

    private static List<String> codes(List<Range> ranges) {
        return ranges.stream().map(Range::code).toList();
    }
}
