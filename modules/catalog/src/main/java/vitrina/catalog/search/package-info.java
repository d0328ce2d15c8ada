/**
 * Answers what a shopper asks: a category, words, filters, an order, a page, or a few letters being typed (CAT-05, 06, 10…12, 15, SRCH-01…05).
 * Answers come from the index and from memory, never from the database, and are keys of products: what a product looks like is known by
 * {@link vitrina.catalog.view}. How addresses spell filters is decided by the pages.
 */
package vitrina.catalog.search;
