/**
 * Product imports as jobs: a file is recognised at once, then read and written in the background with progress, problems by line and
 * column, a dry run and cancellation; a job that was interrupted goes on. Also lists what is left to translate, and exports.
 * Must not know formats (file) or tables of the catalog (write).
 */
package vitrina.catalog.imports;
