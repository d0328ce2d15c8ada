package vitrina.catalog.tax;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate with the days it applies, as staff see it.
 * @param from null: from always
 * @param until exclusive, null: without end
 */
public record KeptRate(String taxClass, String code, BigDecimal rate, LocalDate from, LocalDate until) {
}
