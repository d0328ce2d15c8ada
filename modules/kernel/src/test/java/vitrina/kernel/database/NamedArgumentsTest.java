package vitrina.kernel.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FOUND-04")
class NamedArgumentsTest {

    @Test
    void a_name_becomes_a_position_wherever_it_stands() {
        var sql = "insert into t (a, b, c) values (:a, :b::jsonb, :a)";
        assertEquals("insert into t (a, b, c) values (?, ?::jsonb, ?)", Named.positional(sql));
        assertArrayEquals(new Object[] {1, "{}", 1}, Named.of("a", 1).and("b", "{}").arguments(sql));
    }

    @Test
    void casts_quoted_words_and_remarks_are_no_names() {
        var sql = "select 'it''s :not', \"a:b\", x::text -- nor :this\nfrom t where id = :id";
        assertEquals(sql.replace(":id", "?"), Named.positional(sql));
        assertArrayEquals(new Object[] {7}, Named.of("id", 7).arguments(sql));
    }

    @Test
    void nothing_may_be_missing_left_over_or_given_twice() {
        var sql = "update t set a = :a where id = :id";
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Named.of("a", 1).arguments(sql)).getMessage().contains("id"));
        assertThrows(IllegalArgumentException.class, () -> Named.of("a", 1).and("id", 2).and("c", 3).arguments(sql));
        assertThrows(IllegalArgumentException.class, () -> Named.of("a", 1).and("a", 2));
    }

    @Test
    void a_value_may_be_nothing() {
        assertArrayEquals(new Object[] {null}, Named.of("a", null).arguments("select :a"));
    }
}
