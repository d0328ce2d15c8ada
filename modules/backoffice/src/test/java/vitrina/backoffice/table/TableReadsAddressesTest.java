package vitrina.backoffice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.list.Paged;

/** A list takes from an address only what it can filter and sort by: its links repeat what it takes. */
@Tag("FOUND-05")
class TableReadsAddressesTest {

    private final Table<String> table = new Table<>() {
        @Override
        public String name() {
            return "things";
        }

        @Override
        public String permission() {
            return "";
        }

        @Override
        public List<Column<String>> columns() {
            return List.of(Column.<String>of("name", row -> row).text().sorted(), Column.of("note", row -> row),
                    Column.<String>of("kind", row -> row).oneOf(() -> List.of(new Column.Choice("A", "A"), new Column.Choice("B", "B"))));
        }

        @Override
        public Paged<String> find(TableState state) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String key(String row) {
            return row;
        }
    };

    @Test
    void nine_hundred_invented_filters_leave_nothing_behind() {
        var parameters = new TreeMap<>(Map.of("f.name", new String[] {"ana"}, "f.kind", new String[] {"A", "Z", "B"}, "f.note", new String[] {"x"}));
        for (int at = 0; at < 900; at++) {
            parameters.put("f.x" + at, new String[] {"1"});
            parameters.put("f.y" + at + ".from", new String[] {"1"});
        }
        assertEquals("f.kind=A&f.kind=B&f.name=ana", table.read(parameters).query());
    }

    @Test
    void a_text_filter_has_one_value_and_none_is_long() {
        assertEquals("f.name=" + "a".repeat(200), table.read(Map.of("f.name", new String[] {"a".repeat(6_000), "b", "c"})).query());
    }

    @Test
    void a_list_is_sorted_only_by_what_sorts_it() {
        assertEquals("sort=-name", table.read(Map.of("sort", new String[] {"-name"})).query());
        assertEquals("", table.read(Map.of("sort", new String[] {"note"})).query());
        assertEquals("", table.read(Map.of("sort", new String[] {"x".repeat(6_000)})).query());
    }
}
