/**
 * After the last button: the buyer's page of an order with what to do next, paying again, following it without an account by link or by
 * number and a code from the e-mail. Shows only what its reader may see; states and steps are orders' matter.
 */
package vitrina.storefront.order;
