/**
 * Orders after placement: reading them, moving their fulfilment by SM-1 with a pause for undo, cancelling, and the events that others hear of.
 * An order is three machines: {@link vitrina.orders.order.OrderStage}, {@link vitrina.orders.order.OrderState} (fulfilment) and the payment's state.
 * Events are durable ({@link vitrina.orders.order.OrderEvent}): who hears of them has a transaction of its own, and telling the customer is one
 * listener among others.
 * Also who changed what, when, from what to what, and why, which can be undone until the customer is told; and following an order without an account, by the
 * token of a notice or by number and a code sent to its e-mail address, which must not reveal whether an order exists.
 */
package vitrina.orders.order;
