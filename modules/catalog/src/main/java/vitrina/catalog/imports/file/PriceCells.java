package vitrina.catalog.imports.file;

import java.math.BigDecimal;
import java.time.Instant;
import vitrina.kernel.money.Money;

/** Reads prices so that they can be paid in their currency. */
final class PriceCells {

    private PriceCells() {
    }

    /** The amount in the currency's payable scale; rounding is remarked. Null when empty or wrong. */
    static BigDecimal amount(FileRow row, FileColumn column, String currency) {
        BigDecimal amount = row.amount(column);
        if (amount == null) {
            return null;
        }
        BigDecimal payable = new Money(amount, currency).rounded().amount();
        if (payable.compareTo(amount) != 0) {
            row.add(ProblemCode.PRICE_ROUNDED, column);
        }
        return payable;
    }

    /** The price with its crossed-out price, which is dropped with a remark when it is not higher. */
    static ImportedProduct.Price price(FileRow row, FileColumn asked, FileColumn crossed, String country, String currency, Instant from,
            Instant until) {
        BigDecimal amount = amount(row, asked, currency);
        BigDecimal list = amount == null ? null : amount(row, crossed, currency);
        if (list != null && list.compareTo(amount) <= 0) {
            if (list.compareTo(amount) < 0 && list.signum() > 0) {
                row.add(ProblemCode.LIST_PRICE_LOWER, crossed);
            }
            list = null;
        }
        return amount == null ? null : new ImportedProduct.Price(country, currency, amount, list, from, until);
    }
}
