package vitrina.storefront.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list's state lives in its address. */
@Tag("CAT-10")
class ListStateTest {

    @Test
    void a_state_comes_back_from_its_own_address() {
        for (var query : List.of("", "?q=ca%C3%B1a+%26+ma%C3%A7%C3%A3", "?f.color=coral&f.color=lila&f.tag=NEW", "?from=10000&to=49999.5",
                "?q=crema&f.size=50+ml&sort=price-asc&page=3")) {
            assertEquals(query, ListState.parse(read(query)).query());
        }
    }

    @Test
    void equal_lists_have_one_address_whatever_the_order_of_choices() {
        assertEquals("?f.a=1&f.b=2&f.b=3", ListState.parse(read("?f.b=3&f.a=1&f.b=2&page=1&f.c=")).query());
    }

    @Test
    void prices_are_read_as_people_type_them() {
        assertEquals(new BigDecimal("45900"), ListState.parse(read("?from=$ 45.900")).from());
        assertEquals(new BigDecimal("1299"), ListState.parse(read("?from=1,299")).from());
        assertEquals(new BigDecimal("12.50"), ListState.parse(read("?to=12,50")).to());
    }

    @Test
    void nonsense_is_left_out() {
        var state = ListState.parse(read("?from=-1&to=1e308&page=0&sort=<script>"));
        assertNull(state.from());
        assertNull(state.to());
        assertEquals(1, state.page());
        assertEquals("", state.sort());
        assertEquals("", state.query());
    }

    @Test
    void removing_a_filter_goes_back_to_the_first_page_and_keeps_the_rest() {
        var state = ListState.parse(read("?f.color=coral&f.color=lila&f.tag=NEW&sort=new&page=4"));
        assertTrue(state.has("color", "lila"));
        assertEquals("?f.color=coral&f.tag=NEW&sort=new", state.without("color", "lila").query());
        assertEquals("?sort=new", state.withoutFilters().query());
        assertFalse(state.withoutFilters().isFiltered());
    }

    @Test
    @Tag("SITE-06")
    void a_list_keeps_in_another_market_what_means_something_there() {
        var state = ListState.parse(read("?q=crema&f.color=coral&f.price=-50000&f.tag=NEW&f.tag=PreCyber&from=10000&sort=price-up&page=3"));
        assertEquals("?q=crema&f.color=coral&f.price=-50000&f.tag=NEW&from=10000&sort=price-up", state.elsewhere(false, true).query());
        assertEquals("?q=crema&f.color=coral&f.tag=NEW&f.tag=PreCyber&sort=price-up", state.elsewhere(true, false).query());
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
