package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.kernel.timers.Housekeeping;
import vitrina.orders.cart.Cart;

/** A cart that is left standing goes after its time, with its lines. */
@Tag("FOUND-11")
class LeftCartsTest extends PurchaseTest {

    @Inject
    private Housekeeping housekeeping;
    @Inject
    private Sql sql;

    @Test
    void a_visitors_cart_is_kept_for_thirty_days_after_its_last_change() {
        var shelf = shelf("45900", 10);
        var fresh = carts.add(null, COLOMBIA, shelf.variant(), 1);
        var recent = left(carts.add(null, COLOMBIA, shelf.variant(), 1), 29);
        var old = left(carts.add(null, COLOMBIA, shelf.variant(), 1), 31);
        long oldId = cart(old).id();
        housekeeping.tidy();
        assertEquals(1, cart(fresh).pieces());
        assertEquals(1, cart(recent).pieces());
        assertTrue(carts.find(old).isEmpty());
        assertEquals(0, sql.number("select count(*) from orders_cart_line where cart_id = ?", oldId));
    }

    @Test
    void every_change_of_a_line_keeps_it_alive() {
        var shelf = shelf("45900", 10);
        var added = left(carts.add(null, COLOMBIA, shelf.variant(), 1), 31);
        var changed = left(carts.add(null, COLOMBIA, shelf.variant(), 1), 31);
        carts.add(added, COLOMBIA, shelf.variant(), 2);
        carts.change(changed, shelf.variantId(), 5);
        housekeeping.tidy();
        assertEquals(3, cart(added).pieces());
        assertEquals(5, cart(changed).pieces());
    }

    @Test
    void an_empty_one_goes_sooner() {
        var shelf = shelf("45900", 10);
        var emptied = carts.add(null, COLOMBIA, shelf.variant(), 1);
        carts.remove(emptied, shelf.variantId());
        housekeeping.tidy();
        assertTrue(cart(emptied).isEmpty());
        left(emptied, 3);
        housekeeping.tidy();
        assertTrue(carts.find(emptied).isEmpty());
    }

    @Test
    void a_customers_cart_is_kept_longer() {
        var shelf = shelf("45900", 10);
        var mine = left(carts.add(null, COLOMBIA, shelf.variant(), 1), 200);
        sql.update("insert into people_person (id, public_id, name, language, created_at) values (-?, gen_random_uuid(), 'Ana', 'es', now())",
                cart(mine).id());
        sql.update("update orders_cart set person_id = -id where id = ?", cart(mine).id());
        long id = sql.number("select id from orders_cart where person_id < 0 order by changed_at limit 1");
        housekeeping.tidy();
        assertEquals(1, sql.number("select count(*) from orders_cart where id = ?", id));
        sql.update("update orders_cart set changed_at = ? where id = ?", clock.now().minus(Duration.ofDays(366)), id);
        housekeeping.tidy();
        assertEquals(0, sql.number("select count(*) from orders_cart where id = ?", id));
    }

    @Test
    void looking_makes_no_cart() {
        long before = sql.number("select count(*) from orders_cart");
        assertTrue(carts.view("unknown", COLOMBIA).isEmpty());
        assertTrue(carts.find(null).isEmpty());
        carts.remove("unknown", 1);
        assertFalse(sql.number("select count(*) from orders_cart") > before);
    }

    private String left(String token, int days) {
        sql.update("update orders_cart set changed_at = ? where id = ?", clock.now().minus(Duration.ofDays(days)), cart(token).id());
        return token;
    }

    private Cart cart(String token) {
        return carts.find(token).orElseThrow();
    }
}
