/**
 * The cart of a shopper, which is also the draft of the order (CART-01, CART-10): what is in it, what was entered at checkout, what it costs now.
 * It is found by a random token of which only the hash is stored, and follows the shopper through sign-in, devices and countries; nothing in it
 * vanishes by itself, every change of price or availability is explained. Prices, savings and totals are always computed here, never taken from a page.
 * A cart begins with its first line, a place may begin only so many an hour, and one that is left standing is deleted after its time.
 * It must not know how an order is placed or paid.
 * Also the arithmetic of a basket, which is pure: what each line, the shipping and the whole cost, with discounts shared out and taxes contained or added
 * (decision 2, LOC-04). Rounding is per line, so that the parts always add up to the total to the cent (Q3).
 */
package vitrina.orders.cart;
