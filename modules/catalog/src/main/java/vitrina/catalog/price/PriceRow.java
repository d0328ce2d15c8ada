package vitrina.catalog.price;

import vitrina.kernel.money.Money;

/**
 * One price of one list, as staff edit it.
 * @param listPrice the crossed-out price, or null
 */
public record PriceRow(long variantId, String sku, long listId, String list, String country, Money price, Money listPrice) {}
