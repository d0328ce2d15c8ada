/**
 * Lists of products: a category, a search, what is new, featured, reduced or sells best. Decides how a list's state is written in the
 * address, which filters stand at the left (CAT-10) and how lists are sorted (CAT-06). Finding products is the catalog's matter.
 */
package vitrina.storefront.catalog;
