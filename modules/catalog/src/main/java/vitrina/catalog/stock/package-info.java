/**
 * Decides how many pieces of a variant a country still has, holds them for a reference (an order) until a time, and takes or returns them.
 * Rows are locked in the order of variant id, then location id, so that two carts never wait for each other, and a CHECK keeps stock from being
 * oversold whatever happens (Q1, decision 10). It knows no orders: a reference is just a text. Availability changes are noted in the change log as
 * {@code stock} with the id of the product.
 */
package vitrina.catalog.stock;
