/**
 * The order list of the backoffice: every column of ORD-02 … ORD-10 with its filter and order, the search of ORD-14, and the figures of the dashboard.
 * Reads only; a branch user sees the own branch (ORD-21). It must not know pages.
 */
package vitrina.orders.panel;
