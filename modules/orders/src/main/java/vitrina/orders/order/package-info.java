/**
 * Orders after placement: reading them, moving their fulfilment by SM-1 with a pause for undo, cancelling, and the news that customers are told.
 * An order is three machines: {@link vitrina.orders.order.OrderStage}, {@link vitrina.orders.order.OrderState} (fulfilment) and the payment's state.
 * Durable news are fired as {@link vitrina.orders.order.OrderNews}, each in a transaction of its own; the contract's OrderPlaced, OrderMoved and so on
 * are its kinds. It must not know how mails are written, nor how money moves.
 */
package vitrina.orders.order;
