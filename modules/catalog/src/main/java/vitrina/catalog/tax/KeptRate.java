package vitrina.catalog.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import vitrina.people.address.Area;

/**
 * A rate with where and on which days it applies, as staff see it.
 * @param from null: from always
 * @param until exclusive, null: without end
 */
public record KeptRate(Area area, String taxClass, String code, BigDecimal rate, LocalDate from, LocalDate until) {}
