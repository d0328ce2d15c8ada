package vitrina.catalog.merchandising;

import java.time.LocalDate;

/**
 * Products with a chosen value come first.
 *
 * @param id         0 for a new one
 * @param categoryId the list in which it holds, or null for every list
 * @param facet      attribute code, {@code brand}, {@code tag} or {@code category}
 * @param value      the facet's value
 * @param firstDay   in the country's zone, or null
 * @param lastDay    included, or null
 * @param position   1 comes before 2
 */
public record MerchandisingRule(long id, String country, String name, Long categoryId, String facet, String value,
        LocalDate firstDay, LocalDate lastDay, int position, boolean active) {

    boolean holds(Long category, LocalDate day) {
        return active && (categoryId == null || categoryId.equals(category))
                && (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
