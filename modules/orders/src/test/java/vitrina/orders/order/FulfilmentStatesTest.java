package vitrina.orders.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.orders.order.OrderState.AT_COUNTER;
import static vitrina.orders.order.OrderState.DELIVERED;
import static vitrina.orders.order.OrderState.IN_PROCESS;
import static vitrina.orders.order.OrderState.ON_THE_WAY;
import static vitrina.orders.order.OrderState.RECEIVED;
import static vitrina.orders.order.OrderState.RETURNED;
import static vitrina.orders.shipping.FulfilmentMode.DELIVERY;
import static vitrina.orders.shipping.FulfilmentMode.PICK_UP;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;

@Tag("SM-1")
@Tag("ORD-18")
class FulfilmentStatesTest {

    @Test
    void a_pick_up_goes_over_the_counter_and_never_travels() {
        assertEquals(EnumSet.of(RECEIVED, AT_COUNTER, DELIVERED, RETURNED), IN_PROCESS.next(PICK_UP));
        for (OrderState state : OrderState.values()) {
            assertFalse(state.next(PICK_UP).contains(ON_THE_WAY), state + " sends a pick-up on its way");
        }
    }

    @Test
    void a_delivery_travels_and_never_waits_at_the_counter() {
        assertEquals(EnumSet.of(RECEIVED, ON_THE_WAY, DELIVERED, RETURNED), IN_PROCESS.next(DELIVERY));
        for (OrderState state : OrderState.values()) {
            assertFalse(state.next(DELIVERY).contains(AT_COUNTER), state + " puts a delivery on the counter");
        }
    }

    @Test
    void steps_may_be_jumped_over() {
        assertTrue(RECEIVED.forward(PICK_UP).containsAll(EnumSet.of(AT_COUNTER, DELIVERED)));
        assertTrue(RECEIVED.forward(DELIVERY).containsAll(EnumSet.of(ON_THE_WAY, DELIVERED)));
    }

    @Test
    void one_step_back_needs_a_reason_and_so_does_the_return() {
        assertTrue(IN_PROCESS.needsReason(RECEIVED));
        assertTrue(ON_THE_WAY.needsReason(IN_PROCESS));
        assertTrue(RECEIVED.needsReason(RETURNED));
        assertFalse(RECEIVED.needsReason(IN_PROCESS));
        assertFalse(ON_THE_WAY.back().contains(RECEIVED), "two steps back");
    }

    @Tag("ORD-20")
    @ParameterizedTest
    @EnumSource(FulfilmentMode.class)
    void every_order_can_reach_both_ends_and_nothing_leaves_them(FulfilmentMode mode) {
        for (OrderState state : reachable(mode)) {
            if (state.isFinal()) {
                assertEquals(Set.of(), state.next(mode));
            } else {
                assertTrue(state.forward(mode).containsAll(EnumSet.of(DELIVERED, RETURNED)), state.name());
            }
        }
    }

    @Test
    @Tag("DEC-03")
    void goods_whose_money_went_back_can_only_come_back() {
        for (OrderState state : EnumSet.of(RECEIVED, IN_PROCESS, AT_COUNTER)) {
            assertEquals(EnumSet.of(RETURNED), state.next(PICK_UP, PaymentState.REFUNDED));
            assertEquals(state.next(PICK_UP), state.next(PICK_UP, PaymentState.SETTLED));
        }
    }

    @Test
    void every_state_is_reached_by_one_of_the_modes() {
        Set<OrderState> all = reachable(PICK_UP);
        all.addAll(reachable(DELIVERY));
        assertEquals(EnumSet.allOf(OrderState.class), all);
    }

    @Test
    void only_an_expired_order_comes_back_to_placed() {
        assertEquals(EnumSet.of(OrderStage.PLACED), OrderStage.EXPIRED.next());
        assertTrue(OrderStage.CANCELLED.isFinal());
    }

    private static Set<OrderState> reachable(FulfilmentMode mode) {
        Set<OrderState> seen = EnumSet.of(RECEIVED);
        Deque<OrderState> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (OrderState next : open.pop().next(mode)) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }
}
