package vitrina.catalog.price;

import java.time.Instant;

/**
 * Prices of a country for a customer group and period.
 * @param id 0 while new
 * @param group null: everybody
 * @param priority the higher wins; the base list has 0
 * @param until exclusive, null: without end
 */
public record PriceList(long id, String code, String country, String group, int priority, Instant from, Instant until, boolean active) {

    /** The everyday prices of a country: no priority, group or period. */
    public boolean isBase() {
        return priority == 0 && group == null && from == null && until == null;
    }
}
