package vitrina.backoffice.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;
import vitrina.orders.order.OrderStage;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderRow;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;

@Tag("ORD-16")
@Tag("ORD-18")
class OrderMovesTest {

    @Test
    void a_paid_delivery_is_offered_its_way_to_the_door_and_the_way_out() {
        assertEquals(List.of(OrderState.IN_PROCESS, OrderState.ON_THE_WAY, OrderState.DELIVERED, OrderState.RETURNED),
                OrderMoves.offered(row(OrderState.RECEIVED, FulfilmentMode.DELIVERY, OrderStage.PLACED)));
    }

    @Test
    void a_pick_up_is_never_offered_the_road() {
        assertEquals(List.of(OrderState.RECEIVED, OrderState.AT_COUNTER, OrderState.DELIVERED, OrderState.RETURNED),
                OrderMoves.offered(row(OrderState.IN_PROCESS, FulfilmentMode.PICK_UP, OrderStage.PLACED)));
    }

    @Test
    @Tag("ORD-20")
    void nothing_is_offered_at_the_ends_before_payment_or_after_cancelling() {
        assertEquals(List.of(), OrderMoves.offered(row(OrderState.DELIVERED, FulfilmentMode.DELIVERY, OrderStage.PLACED)));
        assertEquals(List.of(), OrderMoves.offered(row(OrderState.RETURNED, FulfilmentMode.PICK_UP, OrderStage.PLACED)));
        assertEquals(List.of(), OrderMoves.offered(row(null, FulfilmentMode.DELIVERY, OrderStage.PLACED)));
        assertEquals(List.of(), OrderMoves.offered(row(OrderState.RECEIVED, FulfilmentMode.DELIVERY, OrderStage.CANCELLED)));
    }

    private static OrderRow row(OrderState state, FulfilmentMode mode, OrderStage stage) {
        return new OrderRow(1, new UUID(0, 1), "CO-1", Instant.EPOCH, "Ana", "", "ana@x.example", mode, "", "", Money.zero("COP"), null,
                state, PaymentState.SETTLED, stage, "card", "CO", 1, false, false, false, false, Instant.EPOCH);
    }
}
