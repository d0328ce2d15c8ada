package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.messaging.Inbox;
import vitrina.orders.order.OrderState;
import vitrina.orders.order.Tracking;
import vitrina.payments.provider.Report;

/** How often buying asks the database: what cannot be measured twice alike in time can be counted. */
@Tag("CART-06")
class StatementsTest extends PurchaseTest {

    private static final int OF_A_CART = 8;
    private static final int OF_AN_ORDER = 40;
    /** The worker takes the event and marks it done. */
    private static final int OF_THE_WORKER = 2;

    @Inject
    private Inbox inbox;
    @Inject
    private Tracking tracking;

    @Test
    void a_new_cart_takes_at_most_eight_statements() {
        var shelf = shelf("45900", 10);
        carts.add(null, COLOMBIA, shelf.variant(), 1);
        long before = Sql.ran();
        var token = carts.add(null, COLOMBIA, shelf.variant(), 1);
        assertEquals(1, carts.find(token).orElseThrow().pieces());
        assertTrue(Sql.ran() - before <= OF_A_CART, "statements: " + (Sql.ran() - before));
    }

    @Test
    void a_guests_order_takes_at_most_forty_statements_from_the_cart_to_the_confirmation() {
        // Enough of it: the last pieces of a shelf are told to every page, which takes two statements more.
        var shelf = shelf("45900", 100);
        settle(place(readyCart(shelf, 1), "card"));
        long before = Sql.ran();
        var token = carts.add(null, COLOMBIA, shelf.variant(), 1);
        carts.find(token);
        checkout.contact(token, "CO", "Ana Prueba", "ana." + Ids.token() + "@example.com", "3001234567");
        carts.find(token);
        checkout.deliver(token, "home", BOGOTA);
        carts.view(token, COLOMBIA);
        checkout.paymentMethods("CO");
        carts.find(token);
        var placed = place(token, "card");
        inbox.accept("test", Ids.token(), null, "{}".getBytes(StandardCharsets.UTF_8), JsonObject.EMPTY_JSON_OBJECT);
        long settling = Sql.ran();
        var payment = payment(placed);
        var report = report(payment, Report.Outcome.SETTLED);
        long forTheTest = Sql.ran() - settling;
        staff(() -> {
            payments.apply(report);
            return null;
        });
        var order = access.mine(placed.orderPublicId(), placed.accessToken()).orElseThrow();
        payments.of(order.reference());
        tracking.view(order);
        long ran = Sql.ran() - before - forTheTest + OF_THE_WORKER;
        assertEquals(OrderState.RECEIVED, order.state());
        assertTrue(ran <= OF_AN_ORDER, "statements: " + ran);
    }
}
