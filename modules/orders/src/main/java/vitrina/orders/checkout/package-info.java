/**
 * From cart to order: collecting who, where, how and with what, and placing the order exactly once (Q4). Placement takes totals, stock and prices from the
 * server only, in one transaction with the start of the payment. It must not know what happens to the order afterwards.
 */
package vitrina.orders.checkout;
