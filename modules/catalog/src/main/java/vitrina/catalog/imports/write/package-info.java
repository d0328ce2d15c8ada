/**
 * Writes imported products into the catalog's tables, a batch at a time and set by set, so that a hundred thousand take minutes.
 * Writing the same product twice changes nothing, and what the file does not say stays as it is.
 * Knows neither files nor formats.
 */
package vitrina.catalog.imports.write;
