package vitrina.catalog.tax;

import java.math.BigDecimal;

/**
 * One tax of a country on a tax class.
 * @param code what the receipt calls it, such as IVA
 * @param rate in percent, 19 means 19 %
 */
public record TaxRate(String code, BigDecimal rate) {}
