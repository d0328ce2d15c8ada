package vitrina.payments.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;

/** Writes and reads the ledger. A posting joins the transaction of the fact it records. */
@PlainSql(value = PlainSql.Why.LOG, note = "double entry, added only")
@ApplicationScoped
@Transactional
public class Ledger {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** @return whether the fact was new; a repetition of the same key is left out */
    public boolean post(Posting posting) {
        var entries = posting.entries.entrySet().stream().filter(entry -> !entry.getValue().isZero()).toList();
        if (entries.isEmpty()) {
            return false;
        }
        if (!posting.balance().isZero()) {
            throw new IllegalStateException(posting.key + " is off by " + posting.balance());
        }
        var currency = entries.getFirst().getValue().currency();
        return sql.update("""
                with posting as (
                  insert into payments_posting (kind, reference, unique_key, currency, posted_at) values (?, ?, ?, ?, ?)
                  on conflict (unique_key) do nothing returning id)
                insert into payments_entry (posting_id, account, currency, amount)
                select posting.id, entry.account, ?, entry.amount::numeric
                from posting, unnest(?::text[], ?::text[]) as entry (account, amount)""",
                posting.kind, posting.reference, posting.key, currency, clock.now(), currency,
                entries.stream().map(Map.Entry::getKey).toList(),
                entries.stream().map(entry -> entry.getValue().amount().toPlainString()).toList()) > 0;
    }

    /**
     * Posts the opposite of an earlier posting, once; nothing if there was none.
     * @param key of the posting that was wrong
     */
    public void takeBack(String key) {
        sql.update("""
                with wrong as (select * from payments_posting where unique_key = ?),
                posting as (
                  insert into payments_posting (kind, reference, unique_key, currency, posted_at)
                  select kind || '-taken-back', reference, 'taken-back:' || unique_key, currency, ? from wrong
                  on conflict (unique_key) do nothing returning id)
                insert into payments_entry (posting_id, account, currency, amount)
                select posting.id, e.account, e.currency, -e.amount
                from posting, wrong join payments_entry e on e.posting_id = wrong.id""", key, clock.now());
    }

    /** Debits minus credits of one account. */
    public Money balance(String account, String currency) {
        return sql.first("select coalesce(sum(amount), 0) from payments_entry where account = ? and currency = ?",
                row -> new Money(row.getBigDecimal(1), currency), account, currency).orElseThrow();
    }

    /** The sum over all accounts per currency: zero, or the books are wrong (Q3). */
    public Map<String, BigDecimal> trialBalance() {
        return sql.list("select currency, sum(amount) from payments_entry group by currency order by currency",
                row -> Map.entry(row.getString(1), row.getBigDecimal(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, TreeMap::new));
    }

    /** What was posted for a reference, oldest first. */
    public List<LedgerEntry> of(String reference) {
        return sql.list("""
                select p.kind, p.posted_at, e.account, e.amount, e.currency
                from payments_posting p join payments_entry e on e.posting_id = p.id
                where p.reference = ? order by p.id, e.account""", row -> new LedgerEntry(row.getString("kind"),
                Sql.instant(row, "posted_at"), row.getString("account"),
                new Money(row.getBigDecimal("amount"), row.getString("currency"))), reference);
    }
}
