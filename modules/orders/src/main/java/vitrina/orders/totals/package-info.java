/**
 * The arithmetic of a basket: what each line, the shipping and the whole cost, with discounts shared out and taxes contained or
 * added (decision 2, LOC-04). Pure: it knows no database, no product and no promotion, only amounts. Rounding is per line, to
 * what can be paid in the currency, so that the parts always add up to the total to the cent (Q3).
 */
package vitrina.orders.totals;
