/**
 * Typing an address, and a customer's address book (CART-04). Decides how a country's form is drawn and what the postal code fills in; which
 * fields there are and what is right is decided by people.
 * Also typing the buyer's document (LOC-01). What is right is decided by people.
 */
package vitrina.storefront.address;
