/**
 * Which country sells what: one catalog a country with its currency and languages, and the products in it with page and sequence, which together
 * give the default order (CAT-01, CAT-03, CAT-19). It knows product ids, not products. Changes are noted in the change log: {@code catalog} for
 * the catalog itself, {@code product} for a product that comes, goes or moves.
 */
package vitrina.catalog.assortment;
