/** Carts and order tracking for programs. A cart is held by its token alone, as in the shop; knowing it is the permission. */
package vitrina.gateway.orders;
