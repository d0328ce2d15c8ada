package vitrina.orders.cart;

import java.math.BigDecimal;

/**
 * What is stored of a line.
 *
 * @param seenPrice the price last shown, in the cart's currency
 */
public record CartLine(long variantId, long productId, int quantity, BigDecimal seenPrice) {}
