/**
 * Turns product files of several makers into one neutral {@link vitrina.catalog.imports.file.ImportedProduct} at a time,
 * or into problems with line and column. A product comes out whole or not at all.
 * Must not know the database: the same reader serves a dry run, an import and a test.
 */
package vitrina.catalog.imports.file;
