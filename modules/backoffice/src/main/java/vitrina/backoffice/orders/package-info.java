/**
 * Orders at the desk: the list with every column of ORD-02 … ORD-10, one order with its timeline, the slip for the
 * parcel, and the pulse that tells an open list that something came in. What may move where is asked from orders.
 * Also the first page: what waits today, each number leading to the list behind it.
 */
package vitrina.backoffice.orders;
