package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderState;
import vitrina.orders.order.Tracking;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderDashboard;
import vitrina.orders.panel.OrderFilter;
import vitrina.orders.panel.OrderPanel;

/** From paid to delivered, as staff and the buyer see it; what they hear by mail is for the whole suite to tell. */
@Tag("SM-1")
class FulfilmentTest extends PurchaseTest {

    private static final ZoneId ZONE = ZoneId.of("America/Bogota");

    @Inject
    private OrderPanel panel;
    @Inject
    private OrderDashboard dashboard;
    @Inject
    private Tracking tracking;
    @Inject
    private Sql sql;

    @AfterEach
    void set_the_clock_right() {
        clock.shiftTo(Duration.ZERO);
    }

    @Test
    void an_illegal_move_and_a_step_back_without_reason_are_refused() {
        var placed = paid();
        assertEquals("orders.move-impossible", assertThrows(Refusal.class,
                () -> staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.AT_COUNTER, null))).code());
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.IN_PROCESS, null));
        assertEquals("orders.reason-needed", assertThrows(Refusal.class,
                () -> staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RECEIVED, " "))).code());
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RECEIVED, "error de cocina"));
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.DELIVERED, null));
        assertEquals("orders.move-impossible", assertThrows(Refusal.class,
                () -> staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "tarde"))).code());
    }

    @Test
    @Tag("ORD-21")
    void a_branch_sees_and_moves_only_its_own_orders() {
        var placed = paid();
        var own = order(placed).delivery().branchId();
        var rights = Set.of(OrderPermissions.READ, OrderPermissions.MOVE);
        var here = new Actor(Actor.Kind.STAFF, 1L, "here", rights, own);
        var elsewhere = new Actor(Actor.Kind.STAFF, 2L, "elsewhere", rights, own + 1_000_000);
        assertTrue(Actors.as(here, () -> access.byPublicId(placed.orderPublicId())).isPresent());
        assertTrue(Actors.as(elsewhere, () -> access.byPublicId(placed.orderPublicId())).isEmpty());
        assertEquals(0, Actors.as(elsewhere, () -> panel.list(OrderFilter.all(ZONE), new Paging(1, 10))).total());
        assertEquals("orders.unknown", assertThrows(Refusal.class, () -> Actors.as(elsewhere,
                () -> orders.moveTo(placed.orderPublicId(), OrderState.IN_PROCESS, null))).code());
    }

    @Test
    @Tag("ORD-13")
    @Tag("ORD-14")
    void the_panel_finds_an_order_by_column_and_by_search() {
        var placed = paid();
        var number = placed.number();
        for (var filter : java.util.List.of(
                new OrderFilter(number, Map.of(), OrderFilter.Special.ANY, OrderColumn.PLACED, true, ZONE),
                new OrderFilter("300 123", Map.of(OrderColumn.NUMBER, number), OrderFilter.Special.ANY, OrderColumn.TOTAL, false, ZONE),
                new OrderFilter("", Map.of(OrderColumn.NUMBER, number, OrderColumn.STATE, "RECEIVED,IN_PROCESS", OrderColumn.TOTAL, "1..",
                        OrderColumn.PRODUCTS, "producto", OrderColumn.PLACED, clock.today(ZONE).minusDays(1) + ".."),
                        OrderFilter.Special.ANY, OrderColumn.PRODUCTS, true, ZONE))) {
            var found = staff(() -> panel.list(filter, new Paging(1, 10)));
            assertEquals(java.util.List.of(number), found.items().stream().map(row -> row.number()).toList(), filter.toString());
        }
        var none = new OrderFilter("", Map.of(OrderColumn.NUMBER, number, OrderColumn.STATE, "DELIVERED"), OrderFilter.Special.ANY,
                OrderColumn.PLACED, true, ZONE);
        assertEquals(0, staff(() -> panel.list(none, new Paging(1, 10))).total());
    }

    @Test
    @Tag("ORD-20")
    void what_did_not_end_in_time_is_overdue_and_what_was_returned_waits_for_its_refund() {
        atNoon();
        var before = staff(() -> dashboard.figures(ZONE, null));
        var late = paid();
        var returned = paid();
        staff(() -> orders.moveTo(returned.orderPublicId(), OrderState.RETURNED, "sin stock"));
        assertEquals(before.today() + 2, staff(() -> dashboard.figures(ZONE, null)).today());
        assertEquals(before.refundPending() + 1, staff(() -> dashboard.figures(ZONE, null)).refundPending());
        clock.shiftTo(clock.shift().plusDays(6));
        var overdue = new OrderFilter(late.number(), Map.of(), OrderFilter.Special.OVERDUE, OrderColumn.PLACED, true, ZONE);
        assertEquals(1, staff(() -> panel.list(overdue, new Paging(1, 10))).total());
    }

    @Test
    @Tag("CAT-11")
    void what_was_returned_is_taken_off_the_sales_of_the_day_it_was_paid_on() {
        var placed = paid();
        long product = order(placed).lines().getFirst().productId();
        assertEquals(1, sold(product));
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.RETURNED, "sin stock"));
        clock.shiftTo(Duration.ofDays(3));
        assertTrue(soon(() -> sold(product) == 0), "still sold");
        assertEquals(0, sql.number("select count(*) from catalog_sale where product_id = ? and quantity < 0", product));
    }

    private long sold(long product) {
        return sql.number("select coalesce(sum(quantity), 0) from catalog_sale where product_id = ?", product);
    }

    @Test
    void the_list_hears_of_a_payment_that_comes_late_and_only_in_its_branch() {
        var waiting = place(readyCart(shelf("45900", 5), 1), "efecty");
        var newer = paid();
        var branch = order(newer).delivery().branchId();
        var before = staff(() -> panel.pulse(branch));
        var elsewhere = staff(() -> panel.pulse(branch + 1_000_000));
        settle(waiting);
        assertEquals(branch, order(waiting).delivery().branchId());
        assertTrue(staff(() -> panel.pulse(branch)).payment() > before.payment(), "placed before the newest, paid after it");
        assertEquals(elsewhere, staff(() -> panel.pulse(branch + 1_000_000)));
    }

    @Test
    void the_tracking_link_shows_the_way_and_nothing_personal_but_the_first_name() {
        var placed = paid();
        var order = order(placed);
        staff(() -> orders.moveTo(placed.orderPublicId(), OrderState.DELIVERED, null));
        var view = tracking.byToken(order.trackingToken()).orElseThrow();
        assertEquals("Ana", view.firstName());
        assertTrue(view.steps().getLast().isReached());
        assertTrue(view.withdrawalUntil().isAfter(clock.today(ZONE)));
        assertFalse(view.toString().contains("Prueba") || view.toString().contains("example.com") || view.toString().contains("Calle"));
        assertTrue(tracking.byToken("nobody").isEmpty());
    }

    /** No day ends while its orders are counted. */
    private void atNoon() {
        var now = clock.now();
        clock.shiftTo(Duration.between(now, clock.today(ZONE).plusDays(1).atTime(12, 0).atZone(ZONE).toInstant()));
    }

    private Placed paid() {
        var placed = place(readyCart(shelf("45900", 5), 1), "card");
        settle(placed);
        return placed;
    }
}
