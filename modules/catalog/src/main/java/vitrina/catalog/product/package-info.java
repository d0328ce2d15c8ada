/**
 * Products as staff edit them: texts per language, variants, pictures, documents, tags and relations (CAT-07, CAT-13, CAT-14, CAT-18, PDP-01).
 * Decides that codes, SKUs, addresses and option combinations are unique and that nothing is published without a name. It knows no prices, stock or
 * countries. Every change is noted in the change log as {@code product}.
 * Also which country sells what, with page and sequence (CAT-01, CAT-03, CAT-19), and what is sold of each product per country and day (CAT-11), which orders tell.
 */
package vitrina.catalog.product;
