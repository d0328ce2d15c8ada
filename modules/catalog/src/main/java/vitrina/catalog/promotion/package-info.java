/**
 * Decides which promotions a basket earns, how each discount is shared over its lines to the cent, and counts their uses (PROMO-01 … 04).
 * Promotions that stack are applied by priority on what the earlier ones left; an exclusive one stands alone, and the shopper gets whichever saves more.
 * Limits are kept by conditional updates at redemption. It knows baskets, not carts or orders, and never changes a price.
 */
package vitrina.catalog.promotion;
