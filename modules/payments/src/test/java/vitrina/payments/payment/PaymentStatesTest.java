package vitrina.payments.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrina.payments.payment.PaymentState.CHARGED_BACK;
import static vitrina.payments.payment.PaymentState.DUE;
import static vitrina.payments.payment.PaymentState.EXPIRED;
import static vitrina.payments.payment.PaymentState.FAILED;
import static vitrina.payments.payment.PaymentState.PARTLY_REFUNDED;
import static vitrina.payments.payment.PaymentState.PENDING;
import static vitrina.payments.payment.PaymentState.REFUNDED;
import static vitrina.payments.payment.PaymentState.SETTLED;

import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SM-1")
class PaymentStatesTest {

    @Test
    void money_that_comes_late_still_settles() {
        assertTrue(EXPIRED.next().contains(SETTLED));
        assertEquals(EnumSet.of(DUE, PENDING, FAILED, EXPIRED), SETTLED.before());
    }

    @Test
    void only_settled_money_is_refunded() {
        assertEquals(EnumSet.of(SETTLED, PARTLY_REFUNDED), REFUNDED.before());
        for (PaymentState state : PaymentState.values()) {
            assertEquals(state.next().contains(REFUNDED), state.isRefundable(), state.name());
        }
    }

    @Test
    void a_settled_payment_neither_fails_nor_expires() {
        assertFalse(SETTLED.next().contains(FAILED));
        assertFalse(SETTLED.next().contains(EXPIRED));
    }

    @Test
    void money_that_was_given_back_may_be_taken_back_too() {
        assertEquals(EnumSet.of(CHARGED_BACK), REFUNDED.next());
    }

    @Test
    void charged_back_is_the_only_end_and_every_state_is_reached() {
        for (PaymentState state : PaymentState.values()) {
            assertEquals(state == CHARGED_BACK, state.isFinal(), state.name());
            assertTrue(state == DUE || !state.before().isEmpty(), state + " is never reached");
        }
    }
}
