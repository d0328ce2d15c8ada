/**
 * Lists of products: a category, a search, what is new, featured, reduced or sells best. Decides how a list's state is written in the
 * address, which filters stand at the left (CAT-10) and how lists are sorted (CAT-06). Finding products is the catalog's matter.
 * Also what is proposed under the search box while somebody types (SRCH-01), and changing country and language: the same page in the other market, with the
 * cart priced anew (SITE-05, SITE-06).
 */
package vitrina.storefront.catalog;
