package vitrina.catalog.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vitrina.kernel.money.Money;

/** An amount divided into net and taxes, rounded once to what can be paid: net + taxes = gross, to the cent. */
public record Taxed(Money net, Money gross, List<TaxRow> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRECISE = 12;

    /** Prices that contain their taxes: the amount stays what is paid, the taxes are taken out of it. */
    public static Taxed inclusive(Money amount, List<TaxRate> rates) {
        Money gross = amount.rounded();
        BigDecimal divisor = BigDecimal.ONE.add(total(rates).divide(HUNDRED));
        BigDecimal net = gross.amount().divide(divisor, PRECISE, RoundingMode.HALF_EVEN);
        return divided(new Money(net, gross.currency()).rounded(), gross, rates);
    }

    /** Prices without taxes (US): the taxes come on top. */
    public static Taxed exclusive(Money amount, List<TaxRate> rates) {
        Money net = amount.rounded();
        BigDecimal tax = net.amount().multiply(total(rates)).divide(HUNDRED);
        return divided(net, net.plus(new Money(tax, net.currency()).rounded()), rates);
    }

    public static Taxed of(boolean inclusive, Money amount, List<TaxRate> rates) {
        return inclusive ? inclusive(amount, rates) : exclusive(amount, rates);
    }

    public Money tax() {
        return gross.minus(net);
    }

    /** The last tax takes what rounding leaves, so that the rows always add up. */
    private static Taxed divided(Money net, Money gross, List<TaxRate> rates) {
        List<TaxRow> rows = new ArrayList<>();
        Money left = gross.minus(net);
        for (int i = 0; i < rates.size(); i++) {
            TaxRate rate = rates.get(i);
            boolean last = i == rates.size() - 1;
            Money share = last ? left : new Money(net.amount().multiply(rate.rate()).divide(HUNDRED), net.currency()).rounded();
            rows.add(new TaxRow(rate.code(), net, rate.rate(), share));
            left = left.minus(share);
        }
        return new Taxed(net, gross, List.copyOf(rows));
    }

    private static BigDecimal total(List<TaxRate> rates) {
        return rates.stream().map(TaxRate::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
