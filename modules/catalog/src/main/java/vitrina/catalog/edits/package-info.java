/**
 * How an edit of the catalog is told: to caches and indexes by the change log, and, when staff made it, to the audit. Here too is what
 * any code that is typed must be. It knows no entities.
 * Also web addresses made from names, unique per language: when one changes the old one leads to the new.
 */
package vitrina.catalog.edits;
