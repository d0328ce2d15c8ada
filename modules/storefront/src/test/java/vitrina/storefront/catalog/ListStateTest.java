package vitrina.storefront.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.AmountText;

/** A list's state lives in its address. */
@Tag("CAT-10")
class ListStateTest {

    private static final AmountText PESOS = AmountText.of("COP", "es-CO");

    @Test
    void a_state_comes_back_from_its_own_address() {
        for (var query : List.of("", "?q=ca%C3%B1a+%26+ma%C3%A7%C3%A3", "?f.color=coral&f.color=lila&f.tag=NEW", "?from=10000&to=49999",
                "?q=crema&f.size=50+ml&sort=price-up&page=3")) {
            assertEquals(query, parse(query).query());
        }
    }

    @Test
    void equal_lists_have_one_address_whatever_the_order_of_choices() {
        assertEquals("?f.a=1&f.b=2&f.b=3", parse("?f.b=3&f.a=1&f.b=2&page=1&f.c=").query());
    }

    @Test
    @Tag("FOUND-10")
    void prices_are_read_as_the_market_writes_them() {
        assertEquals(new BigDecimal("45900"), parse("?from=$ 45.900").from());
        assertEquals(new BigDecimal("45900"), parse("?from=45900").from());
        assertEquals(new BigDecimal("1234.50"), brazil("?to=R$ 1.234,50").to());
        assertEquals("?from=12.50", brazil("?from=12,50").query());
        assertEquals("?from=12.50", brazil(brazil("?from=12,50").query()).query());
    }

    @Test
    @Tag("FOUND-10")
    void a_limit_that_is_no_amount_there_is_left_out_and_told() {
        for (var typed : List.of("1,299", "12,50", "12.50", "0.4", "100,5", "abc", "-1")) {
            assertNull(parse("?from=" + typed).from(), typed);
            assertEquals(Map.of("from", typed), parse("?from=" + typed).misread());
        }
        assertNull(brazil("?from=1,000.00").from());
        assertEquals(Map.of(), parse("?from=1.299&to=").misread());
    }

    @Test
    @Tag("FOUND-10")
    void what_was_typed_wrongly_is_part_of_what_the_list_answers_to() {
        assertEquals("?q=x", question("?q=x&from=&to="));
        assertEquals("?q=x!from=abc!to=1%2C5", question("?q=x&from= abc&to=1,5"));
        assertNotEquals(question("?from=a!to=b"), question("?from=a&to=b"));
        assertEquals("!from=" + "9".repeat(AmountText.LONGEST), question("?from=" + "9".repeat(6_000)));
    }

    @Test
    @Tag("FOUND-10")
    void limits_the_wrong_way_round_are_seen() {
        assertTrue(parse("?from=40000&to=20000").isTurned());
        assertFalse(parse("?from=20000&to=20000").isTurned());
        assertFalse(parse("?from=20000").isTurned());
    }

    private static String question(String query) {
        return parse(query).question();
    }

    @Test
    void nonsense_is_left_out() {
        var state = parse("?from=-1&to=1e308&page=0&sort=<script>");
        assertNull(state.from());
        assertNull(state.to());
        assertEquals(1, state.page());
        assertEquals("", state.sort());
        assertEquals("", state.query());
    }

    @Test
    void removing_a_filter_goes_back_to_the_first_page_and_keeps_the_rest() {
        var state = parse("?f.color=coral&f.color=lila&f.tag=NEW&sort=newest&page=4");
        assertTrue(state.has("color", "lila"));
        assertEquals("?f.color=coral&f.tag=NEW&sort=newest", state.without("color", "lila").query());
        assertEquals("?sort=newest", state.withoutFilters().query());
        assertFalse(state.withoutFilters().isFiltered());
    }

    @Test
    @Tag("SITE-06")
    void a_list_keeps_in_another_market_what_means_something_there() {
        var state = parse("?q=crema&f.color=coral&f.price=-50000&f.tag=NEW&f.tag=PreCyber&from=10000&sort=price-up&page=3");
        assertEquals("?q=crema&f.color=coral&f.price=-50000&f.tag=NEW&from=10000&sort=price-up", state.elsewhere(false, true).query());
        assertEquals("?q=crema&f.color=coral&f.tag=NEW&f.tag=PreCyber&sort=price-up", state.elsewhere(true, false).query());
    }

    @Test
    @Tag("FOUND-05")
    void only_filters_that_lists_have_are_kept() {
        var invented = IntStream.range(0, 900).mapToObj(at -> "&f.x" + at + "=1").collect(Collectors.joining());
        assertEquals("?q=crema&f.color=coral", parse("?q=crema&f.color=coral" + invented).query());
    }

    @Test
    @Tag("FOUND-05")
    void at_most_twenty_values_are_kept_in_all_and_no_more_than_a_link_can_carry() {
        var many = Stream.of("a", "b", "color").flatMap(code -> IntStream.range(10, 40).mapToObj(at -> "&f." + code + "=" + at))
                .collect(Collectors.joining());
        assertEquals(20, parse("?" + many).count());
        var wide = IntStream.range(10, 30).mapToObj(at -> "&f.tag=" + at + "%C3%B1".repeat(100)).collect(Collectors.joining());
        assertTrue(parse("?" + wide).query().length() <= 1_200);
        assertEquals(20, parse("?" + parse("?" + many).query().substring(1)).count());
    }

    @Test
    @Tag("FOUND-05")
    void the_same_choices_are_kept_whatever_the_order_of_a_wideaddress() {
        var parts = IntStream.range(10, 60).mapToObj(at -> "f.color=" + at).collect(Collectors.toList());
        var one = parse("?" + String.join("&", parts));
        Collections.reverse(parts);
        assertEquals(one, parse("?" + String.join("&", parts)));
    }

    @Test
    @Tag("FOUND-01")
    void a_price_limit_of_absurd_length_is_no_limit() {
        for (var typed : List.of("1e999999999", "9".repeat(6_000), "1" + ".000".repeat(1_500), "0." + "0".repeat(6_000), "1234567890123456",
                "12.345,5")) {
            assertNull(parse("?from=" + typed).from(), typed.substring(0, Math.min(20, typed.length())));
        }
    }

    private static ListState parse(String query) {
        return ListState.parse(read(query), Set.of("a", "b", "color", "price", "size", "tag"), PESOS);
    }

    private static ListState brazil(String query) {
        return ListState.parse(read(query), Set.of(), AmountText.of("BRL", "pt-BR"));
    }

    private static Map<String, String[]> read(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var part : query.replaceFirst("^\\?", "").split("&")) {
            var pair = part.split("=", 2);
            if (pair.length == 2) {
                parameters.computeIfAbsent(pair[0], any -> new ArrayList<>()).add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        var arrays = new LinkedHashMap<String, String[]>();
        parameters.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }
}
