package vitrina.orders.cart;

import java.util.List;
import vitrina.catalog.tax.TaxRate;
import vitrina.kernel.money.Money;

/**
 * A line before the arithmetic.
 *
 * @param listPrice of one piece before any reduction; the unit price where there is none
 * @param unitPrice of one piece as sold
 * @param discount  the line's share of promotions, already in payable units
 * @param rates     taxes of the product's class
 */
public record TotalsLine(long variantId, int quantity, Money listPrice, Money unitPrice, Money discount, List<TaxRate> rates) {

    public TotalsLine {
        if (quantity < 1 || unitPrice.isNegative() || discount.isNegative()) {
            throw new IllegalArgumentException("Not a line: " + quantity + " x " + unitPrice + " - " + discount);
        }
        rates = List.copyOf(rates);
    }
}
