package vitrina.orders.checkout;

import vitrina.catalog.view.Shop;

/**
 * The press of the last button.
 *
 * @param cartToken  of the cookie
 * @param key        idempotency key drawn when the page was rendered
 * @param returnBase absolute address the order's public id is appended to, for coming back from a hosted page
 * @param shownTotal the total the shopper saw, as plain number; null when none was shown. Another total is refused (Q5)
 */
public record PlaceRequest(String cartToken, Shop shop, String key, String paymentMethod, String returnBase, String shownTotal) {}
