/**
 * Following an order without an account: by the token of a notice, which shows no personal data but the first name, or by number and a code sent to the
 * order's e-mail address. Also until when the purchase may be withdrawn from (LOC-10). It must not reveal whether an order exists.
 */
package vitrina.orders.tracking;
