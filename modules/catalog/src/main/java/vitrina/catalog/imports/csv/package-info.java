/**
 * Reads and writes comma separated text as people really send it: any usual encoding and delimiter, embedded line breaks,
 * broken quotes reported by line and column while the rest of the file goes on.
 * Memory is bounded by one row. Knows nothing of products.
 */
package vitrina.catalog.imports.csv;
