/**
 * Signing in, registering, a new password, and the customer's own page with the orders (REG-*, PORT-10). Cookies and carts change hands
 * here; who somebody is and which orders are theirs is decided by people and orders.
 */
package vitrina.storefront.account;
