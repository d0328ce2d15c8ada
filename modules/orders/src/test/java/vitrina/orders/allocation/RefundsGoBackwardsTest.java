package vitrina.orders.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;

/** Money goes back the way it came, the last of it first (ADR 0012). */
@Tag("PAY-07")
class RefundsGoBackwardsTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final UUID TRANSFER = new UUID(0, 1);
    private static final UUID CARD = new UUID(0, 2);
    private static final List<Allocation> SHARES = List.of(
            new Allocation(1, CARD, cop("40"), cop("0"), NOON, null),
            new Allocation(2, new UUID(0, 3), cop("60"), cop("0"), null, NOON),
            new Allocation(3, TRANSFER, cop("60"), cop("10"), NOON.plusSeconds(60), null));

    @Test
    void what_was_taken_last_gives_first_as_far_as_it_reaches() {
        assertEquals(Map.of(TRANSFER, cop("30")), Allocations.backwards(SHARES, cop("30")));
        assertEquals(Map.of(TRANSFER, cop("50")), Allocations.backwards(SHARES, cop("50")));
        assertEquals(List.of(Map.entry(TRANSFER, cop("50")), Map.entry(CARD, cop("1"))),
                List.copyOf(Allocations.backwards(SHARES, cop("51")).entrySet()));
        assertEquals(Map.of(TRANSFER, cop("50"), CARD, cop("40")), Allocations.backwards(SHARES, cop("90")));
    }

    @Test
    void no_payment_gives_more_than_it_took_nor_one_that_took_nothing() {
        assertThrows(IllegalStateException.class, () -> Allocations.backwards(SHARES, cop("90.01")));
    }

    @Test
    void of_two_that_were_taken_at_one_moment_the_later_begun_gives_first() {
        var first = new Allocation(1, CARD, cop("40"), cop("0"), NOON, null);
        var second = new Allocation(2, TRANSFER, cop("60"), cop("0"), NOON, null);
        assertEquals(Map.of(TRANSFER, cop("5")), Allocations.backwards(List.of(first, second), cop("5")));
    }

    private static Money cop(String amount) {
        return Money.of(amount, "COP");
    }
}
