package vitrina.payments.ledger;

import java.time.Instant;
import vitrina.kernel.money.Money;

/** One line of a posting: a debit is positive. */
public record LedgerEntry(String kind, Instant postedAt, String account, Money amount) {}
