/**
 * Which payment brings which share of an order's total, and what the shares add up to (ADR 0012). The database keeps the sums and their bounds: never more
 * promised than the total, nor more taken than promised, nor more given back than taken. It must not know how payments are made, nor what an order does when
 * it is paid.
 */
package vitrina.orders.allocation;
