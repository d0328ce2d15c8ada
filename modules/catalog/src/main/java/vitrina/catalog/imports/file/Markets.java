package vitrina.catalog.imports.file;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * Where the company sells: what columns of a file may name.
 *
 * @param currencies main currency by country
 * @param zones      time zone by country
 */
public record Markets(Map<String, String> currencies, Map<String, ZoneId> zones, Set<String> languages, Set<String> locations) {}
