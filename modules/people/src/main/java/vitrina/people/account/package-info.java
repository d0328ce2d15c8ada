/**
 * Customers' accounts: short registration, sign-in, sign-in by a code for returning guests, forgotten passwords. Decides who may open a
 * customer's session; knows nothing of staff, carts or orders.
 */
package vitrina.people.account;
