/**
 * The change log of an order: who changed what, when, from what to what, and why. A change of fulfilment can be undone until the customer is told.
 * It must not know what the values mean.
 */
package vitrina.orders.history;
