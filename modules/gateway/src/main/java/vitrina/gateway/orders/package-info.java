/**
 * Carts and order tracking for programs. A cart is held by its token alone, as in the shop; knowing it is the permission.
 * Also what a postal code fills in, and loading the post office's list.
 */
package vitrina.gateway.orders;
