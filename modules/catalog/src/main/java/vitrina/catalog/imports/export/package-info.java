/**
 * Writes the catalog in our own format, page by page in constant memory, so that what was exported can be edited and imported again.
 * Knows the tables and the headings, not the reader.
 */
package vitrina.catalog.imports.export;
