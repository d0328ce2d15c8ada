/**
 * Whole pages kept in memory, compressed, with an ETag (architecture, decision 12). A page that everybody sees alike is kept under its
 * market and address with the products on it; a change of one of them drops it, any other change drops all, and an entry lives 60 seconds
 * at most. Below them fragments: finished pieces that hang on the view they show. Must not know what is on a page.
 */
package vitrina.storefront.cache;
