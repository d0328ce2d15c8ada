/**
 * Decides which price a variant has in a country, in a currency, for a customer group, at a time (CAT-17, decision 4), and keeps the price lists.
 * Among the lists that run, the higher priority wins, then the list of the customer's group, then the younger list. The country's base list
 * gives the price that is shown crossed out when another list is cheaper. It converts no currencies and knows no baskets or discounts.
 * Changes are noted in the change log as {@code price} with the id of the product.
 */
package vitrina.catalog.price;
