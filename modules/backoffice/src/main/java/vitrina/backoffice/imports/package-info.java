/**
 * Bringing product files in and out: upload with target and dry run, jobs with progress and problems, products that
 * still need a translation, and the whole catalog as a file. Reading and writing files is the catalog's work.
 */
package vitrina.backoffice.imports;
