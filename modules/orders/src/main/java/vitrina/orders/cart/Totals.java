package vitrina.orders.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrina.catalog.tax.TaxRate;
import vitrina.catalog.tax.TaxRow;
import vitrina.catalog.tax.Taxed;
import vitrina.kernel.money.Money;

/**
 * What a basket costs. Where prices contain tax: total = items - discount + shipping. Where they do not: the tax comes on top.
 *
 * @param items    lines before discounts, as shown (with or without tax)
 * @param discount all shares of promotions
 * @param shipping what shipping is charged, as shown
 * @param tax      contained or added, of lines and shipping
 * @param total    what is paid
 */
public record Totals(boolean taxIncluded, List<PricedLine> lines, Taxed shippingTaxed, Money items, Money discount,
        Money shipping, Money tax, Money total) {

    public static Totals of(String currency, boolean taxIncluded, List<TotalsLine> lines, Money shipping,
            List<TaxRate> shippingRates) {
        var zero = Money.zero(currency);
        var priced = new ArrayList<PricedLine>();
        var items = zero;
        var discount = zero;
        var tax = zero;
        var total = zero;
        for (var line : lines) {
            var done = price(line, taxIncluded);
            priced.add(done);
            items = items.plus(done.amount());
            discount = discount.plus(done.discount());
            tax = tax.plus(done.gross().minus(done.net()));
            total = total.plus(done.gross());
        }
        var carried = Taxed.of(taxIncluded, shipping, shippingRates);
        return new Totals(taxIncluded, List.copyOf(priced), carried, items, discount, shipping.rounded(),
                tax.plus(carried.tax()), total.plus(carried.gross()));
    }

    /** Amounts per tax, of lines and shipping together, in the order in which they appear; for the summary and the ledger. */
    public Map<String, Money> taxes() {
        var sums = new LinkedHashMap<String, Money>();
        Stream.concat(lines.stream().flatMap(line -> line.taxes().stream()), shippingTaxed.rows().stream())
                .forEach(row -> sums.merge(row.code(), row.amount(), Money::plus));
        return sums;
    }

    /** Goods without tax, after discounts: what the company earned. */
    public Money netGoods() {
        return lines.stream().map(PricedLine::net).reduce(Money.zero(total.currency()), Money::plus);
    }

    private static PricedLine price(TotalsLine line, boolean taxIncluded) {
        var amount = line.unitPrice().times(line.quantity()).rounded();
        var discount = line.discount().rounded().min(amount);
        var taxed = Taxed.of(taxIncluded, amount.minus(discount), line.rates());
        return new PricedLine(line, amount, discount, taxed.net(), taxed.gross(), checked(taxed.rows()));
    }

    private static List<TaxRow> checked(List<TaxRow> rows) {
        return rows.stream().filter(row -> row.rate().compareTo(BigDecimal.ZERO) != 0 || !row.amount().isZero()).toList();
    }
}
