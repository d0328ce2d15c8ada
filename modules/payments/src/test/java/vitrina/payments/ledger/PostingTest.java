package vitrina.payments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.money.Money;

@Tag("Q3")
class PostingTest {

    private static final Money HUNDRED = Money.of("100", "COP");

    @Test
    void debits_and_credits_of_the_same_amount_balance() {
        var posting = Posting.of("sale", "sale:1", "1").debit(LedgerAccount.RECEIVABLE, Money.of("119", "COP"))
                .credit(LedgerAccount.SALES, HUNDRED).credit(LedgerAccount.tax("IVA"), Money.of("19", "COP"));
        assertTrue(posting.balance().isZero());
    }

    @Test
    void a_one_sided_posting_does_not_balance() {
        assertFalse(Posting.of("sale", "sale:1", "1").debit(LedgerAccount.SALES, HUNDRED).balance().isZero());
    }

    @Test
    void amounts_on_one_account_are_added_up() {
        var posting = Posting.of("sale", "sale:1", "1").debit("a", HUNDRED).debit("a", HUNDRED);
        assertEquals(Money.of("200", "COP"), posting.entries.get("a"));
    }

    @Test
    void a_reversal_swaps_the_sides() {
        var back = Posting.of("sale", "sale:1", "1").debit("a", HUNDRED).credit("b", HUNDRED).reversed("return", "return:1");
        assertEquals(HUNDRED.negated(), back.entries.get("a"));
        assertEquals(HUNDRED, back.entries.get("b"));
    }

    @Test
    void currencies_do_not_mix_on_an_account() {
        var posting = Posting.of("sale", "sale:1", "1").debit("a", HUNDRED);
        assertThrows(IllegalArgumentException.class, () -> posting.credit("a", Money.of("1", "USD")));
    }
}
