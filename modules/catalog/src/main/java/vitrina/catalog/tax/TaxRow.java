package vitrina.catalog.tax;

import java.math.BigDecimal;
import vitrina.kernel.money.Money;

/**
 * One frozen tax of a line.
 * @param rate in percent
 */
public record TaxRow(String code, Money base, BigDecimal rate, Money amount) {}
