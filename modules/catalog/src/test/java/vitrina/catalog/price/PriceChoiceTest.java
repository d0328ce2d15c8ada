package vitrina.catalog.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;

/** Which of several price lists counts. */
@Tag("CAT-17")
class PriceChoiceTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final PriceOffer BASE = offer(1, 0, null, null, null, "100", null);

    @Test
    void the_base_list_counts_while_no_other_runs() {
        assertEquals(mxn("100"), choose(null, BASE).price());
        assertEquals(null, choose(null, BASE).listPrice());
    }

    @Test
    void a_dated_list_counts_in_its_period_and_crosses_the_base_price_out() {
        var sale = offer(2, 10, null, NOW, NOW.plusSeconds(60), "80", null);
        assertEquals(mxn("80"), choose(null, BASE, sale).price());
        assertEquals(mxn("100"), choose(null, BASE, sale).listPrice());
        assertEquals(20, choose(null, BASE, sale).discountPercent());
    }

    @Test
    void a_dated_list_ends_at_its_last_instant() {
        var over = offer(2, 10, null, NOW.minusSeconds(60), NOW, "80", null);
        assertEquals(mxn("100"), choose(null, BASE, over).price());
    }

    @Test
    void a_group_has_its_own_price_and_others_do_not() {
        var consultants = offer(2, 0, "consultant", null, null, "70", null);
        assertEquals(mxn("70"), choose("consultant", BASE, consultants).price());
        assertEquals(mxn("100"), choose(null, BASE, consultants).price());
        assertEquals(mxn("100"), choose("staff", BASE, consultants).price());
    }

    @Test
    void priority_decides_before_the_group() {
        var consultants = offer(2, 0, "consultant", null, null, "70", null);
        var sale = offer(3, 10, null, null, null, "90", null);
        assertEquals(mxn("90"), choose("consultant", BASE, consultants, sale).price());
    }

    @Test
    void a_typed_list_price_is_the_one_crossed_out() {
        assertEquals(mxn("120"), choose(null, offer(1, 0, null, null, null, "100", "120")).listPrice());
    }

    @Test
    void a_dearer_list_crosses_nothing_out() {
        assertEquals(null, choose(null, BASE, offer(2, 10, null, null, null, "150", null)).listPrice());
    }

    @Test
    void a_discount_is_never_rounded_up() {
        assertEquals(33, new PriceQuote(mxn("66.60"), mxn("100"), "standard").discountPercent());
    }

    @Test
    void without_a_running_list_there_is_no_price() {
        assertTrue(PriceOffer.choose(List.of(offer(2, 10, null, NOW.plusSeconds(1), null, "80", null)), null, NOW, "standard").isEmpty());
    }

    private static PriceQuote choose(String group, PriceOffer... offers) {
        return PriceOffer.choose(List.of(offers), group, NOW, "standard").orElseThrow();
    }

    private static PriceOffer offer(long list, int priority, String group, Instant from, Instant until, String price, String listPrice) {
        return new PriceOffer(list, priority, group, from, until, mxn(price), listPrice == null ? null : mxn(listPrice));
    }

    private static Money mxn(String amount) {
        return Money.of(amount, "MXN");
    }
}
