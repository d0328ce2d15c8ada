package vitrina.payments.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrina.kernel.money.Money;

/**
 * One balanced movement. {@code key} names the fact, e.g. {@code settle:<payment>}: the ledger takes it once.
 * Amounts on one account are added up and zero amounts left out.
 */
public final class Posting {

    final String kind;
    final String key;
    final String reference;
    final Map<String, Money> entries = new LinkedHashMap<>();

    private Posting(String kind, String key, String reference) {
        this.kind = kind;
        this.key = key;
        this.reference = reference;
    }

    public static Posting of(String kind, String key, String reference) {
        return new Posting(kind, key, reference);
    }

    public Posting debit(String account, Money amount) {
        entries.merge(account, amount, Money::plus);
        return this;
    }

    public Posting credit(String account, Money amount) {
        return debit(account, amount.negated());
    }

    /** Swaps debits and credits: what undoes this movement. */
    public Posting reversed(String kind, String key) {
        Posting back = new Posting(kind, key, reference);
        entries.forEach((account, amount) -> back.credit(account, amount));
        return back;
    }

    /** Sum of all entries; a posting is accepted only when it is zero. */
    public Money balance() {
        return entries.values().stream().reduce(Money::plus).orElseThrow(() -> new IllegalStateException("an empty posting"));
    }
}
