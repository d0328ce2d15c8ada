package vitrina.catalog.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The category tree as a shop shows it. */
@Tag("CAT-15")
class CategoryShelfTest {

    private static final List<String> SPANISH = List.of("es-CO", "es");
    private final CategoryShelf shelf = new CategoryShelf(List.of(
            stored(1, null, "skin", 2, true, "es", "Piel"), stored(2, 1L, "face", 1, true, "es", "Rostro"),
            stored(3, 1L, "sun", 2, true, "en", "Sun"), stored(4, null, "home", 1, true, "es", "Hogar"),
            stored(5, null, "old", 3, false, "es", "Viejo"), stored(6, 5L, "older", 1, true, "es", "Más viejo")));

    @Test
    void shows_what_has_products_below_in_the_order_of_staff() {
        var tree = shelf.tree(SPANISH, Set.of(2L, 4L)::contains);
        assertEquals(List.of("Hogar", "Piel"), tree.stream().map(CategoryNode::name).toList());
        assertEquals(List.of("Rostro"), tree.getLast().children().stream().map(CategoryNode::name).toList());
    }

    @Test
    void hides_what_has_no_products() {
        assertEquals(List.of("Piel"), shelf.tree(SPANISH, Set.of(1L)::contains).stream().map(CategoryNode::name).toList());
    }

    @Test
    @Tag("DEC-18")
    void hides_what_has_no_name_in_the_language() {
        assertTrue(shelf.tree(SPANISH, Set.of(3L)::contains).isEmpty());
        assertTrue(shelf.path(3, List.of("en")).isEmpty());
    }

    @Test
    void hides_everything_below_a_hidden_category() {
        assertTrue(shelf.tree(SPANISH, Set.of(6L)::contains).isEmpty());
        assertTrue(shelf.path(6, SPANISH).isEmpty());
    }

    @Test
    void a_path_leads_from_the_root() {
        assertEquals(List.of(1L, 2L), shelf.path(2, SPANISH).stream().map(CategoryShelf.Stored::id).toList());
    }

    @Test
    void a_product_belongs_to_every_category_above_it() {
        assertEquals(Set.of(2L, 1L, 4L), shelf.withParents(List.of(2L, 4L)));
        assertEquals(Set.of(1L, 2L, 3L), shelf.withChildren(1));
    }

    private static CategoryShelf.Stored stored(long id, Long parent, String code, int position, boolean active, String language, String name) {
        return new CategoryShelf.Stored(id, parent, code, code, position, null, active,
                Map.of(language, new CategoryShelf.Text(name, code, null)));
    }
}
