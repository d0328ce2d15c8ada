package vitrina.catalog.merchandising;

import java.time.LocalDate;

/**
 * Words that found nothing.
 * @param times over the days of the report
 * @param lastDay when they were last asked for
 */
public record SearchMiss(String words, String country, String language, long times, LocalDate lastDay) {}
