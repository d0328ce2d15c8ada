/**
 * How products are arranged and offered: the category tree, each country's catalog with page and sequence, price
 * lists, promotions with coupons, synonyms, and what shoppers looked for in vain. Rules are the catalog's.
 */
package vitrina.backoffice.merchandising;
