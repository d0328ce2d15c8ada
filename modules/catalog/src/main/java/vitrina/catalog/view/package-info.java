/**
 * Products as shoppers see them: immutable, in one language, with the prices of one country and currency already formatted, kept in memory.
 * Decides what is shown at all: a published product of the country's catalog that has a published text in the language and a priced variant.
 * A text of es-AR falls back to es, never to another language (DEC-18). One SQL statement per batch of misses; the change log evicts, and the next
 * boundary of a price, promotion or assortment period ends a view. It must not know search, carts or pages.
 */
package vitrina.catalog.view;
