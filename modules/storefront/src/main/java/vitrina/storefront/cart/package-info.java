/**
 * The cart page, the drawer, and the acts that fill and change a cart (CART-01). The token is in a cookie that only a POST sets; a second
 * cookie tells the script how many pieces there are, so that pages stay the same for everybody. What a cart costs is orders' matter.
 */
package vitrina.storefront.cart;
