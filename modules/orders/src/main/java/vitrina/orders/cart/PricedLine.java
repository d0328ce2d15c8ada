package vitrina.orders.cart;

import java.util.List;
import vitrina.catalog.tax.TaxRow;
import vitrina.kernel.money.Money;

/**
 * A line after the arithmetic.
 *
 * @param amount   quantity times unit price, in payable units
 * @param discount share of promotions, never more than the amount
 * @param net      after discounts, without tax
 * @param gross    after discounts, with tax
 */
public record PricedLine(TotalsLine line, Money amount, Money discount, Money net, Money gross, List<TaxRow> taxes) {}
