/**
 * Decides which taxes a place puts on a tax class at a date, and divides an amount into net and taxes (architecture decision 2, LOC-04).
 * Whether prices include tax is the country's rule, given by the caller. It knows no products, orders or documents.
 */
package vitrina.catalog.tax;
