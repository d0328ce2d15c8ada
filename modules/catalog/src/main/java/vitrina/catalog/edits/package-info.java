/** How an edit of the catalog is told: to caches and indexes by the change log, and, when staff made it, to the audit. It knows no entities. */
package vitrina.catalog.edits;
