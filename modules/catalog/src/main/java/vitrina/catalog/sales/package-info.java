/**
 * Counts what is sold of each product per country and day, and ranks the best sellers by the growth of their sales (CAT-11).
 * Orders tells it; it knows no orders.
 */
package vitrina.catalog.sales;
