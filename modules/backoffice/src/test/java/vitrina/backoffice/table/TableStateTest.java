package vitrina.backoffice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.AmountText;

@Tag("ORD-13")
class TableStateTest {

    @Test
    void what_is_written_into_the_address_is_read_back_the_same() {
        var state = new TableState("José & Söhne 100%", Map.of("state", List.of("RECEIVED", "IN_PROCESS"),
                "placed", List.of("2026-01-01.."), "total", List.of("10..99.5"), "name", List.of("a=b&c")), "-placed", 3, 50);
        assertEquals(state, TableState.read(parameters(state.query())));
    }

    @Test
    void the_same_choice_has_one_address_however_it_was_ticked() {
        var one = TableState.read(parameters("f.state=RECEIVED&f.state=IN_PROCESS"));
        var other = TableState.read(parameters("f.state=IN_PROCESS&f.state=RECEIVED&f.state=IN_PROCESS"));
        assertEquals(one.query(), other.query());
    }

    @Test
    void an_untouched_list_has_a_bare_address() {
        assertEquals("", TableState.standard().query());
        assertEquals("", TableState.read(parameters("q=&sort=&page=1&size=25&f.name=&f.placed.from=&f.placed.to=")).query());
    }

    @Test
    void two_fields_of_a_form_make_one_range() {
        var state = TableState.read(parameters("f.placed.from=2026-02-01&f.placed.to=2026-02-28"));
        assertEquals("f.placed=2026-02-01..2026-02-28", state.query());
        assertEquals(LocalDate.of(2026, 2, 1), state.range("placed").fromDay());
        assertEquals(LocalDate.of(2026, 2, 28), state.range("placed").toDay());
    }

    @Test
    void an_open_or_unreadable_end_is_open() {
        var state = TableState.read(parameters("f.placed=..2026-02-28&f.total=x..12,50"));
        assertNull(state.range("placed").fromDay());
        assertNull(state.range("total").fromNumber(AmountText.anyCurrency("es")));
        assertEquals("12.50", state.range("total").toNumber(AmountText.anyCurrency("es")).toPlainString());
        assertNull(state.range("nothing").toDay());
    }

    @Test
    void nonsense_in_page_and_size_falls_back() {
        var state = TableState.read(parameters("page=-4&size=1000000&sort=<script>"));
        assertEquals(1, state.page());
        assertEquals(TableState.STANDARD_SIZE, state.size());
    }

    @Test
    void a_new_filter_starts_at_the_first_page() {
        var state = TableState.read(parameters("page=7&q=ana"));
        assertEquals(1, state.with("state", "RECEIVED").page());
        assertEquals(1, state.sort("total").page());
        assertEquals(1, state.search("eva").page());
        assertEquals(9, state.page(9).page());
    }

    @Test
    void taking_the_last_filter_away_leaves_nothing_filtered() {
        var state = TableState.standard().with("state", "RECEIVED");
        assertTrue(state.isFiltered());
        assertFalse(state.without("state").isFiltered());
    }

    private static Map<String, String[]> parameters(String query) {
        var read = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            read.computeIfAbsent(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), any -> new ArrayList<>())
                    .add(URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        var parameters = new LinkedHashMap<String, String[]>();
        read.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }
}
