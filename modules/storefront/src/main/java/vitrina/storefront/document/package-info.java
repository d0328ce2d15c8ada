/** Typing the buyer's document, at the checkout and when an order is paid another way (LOC-01). What is right is decided by people. */
package vitrina.storefront.document;
