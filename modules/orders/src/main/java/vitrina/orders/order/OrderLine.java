package vitrina.orders.order;

import vitrina.kernel.money.Money;

/**
 * What was sold, frozen.
 *
 * @param options such as "Coral / 50 ml"; empty without options
 * @param image   key in the file store, or null
 * @param gross   after discounts, with tax
 */
public record OrderLine(int lineNo, long variantId, long productId, String sku, String name, String options, String image,
        int quantity, Money listPrice, Money unitPrice, Money discount, Money net, Money gross) {

    public Money amount() {
        return unitPrice.times(quantity);
    }
}
