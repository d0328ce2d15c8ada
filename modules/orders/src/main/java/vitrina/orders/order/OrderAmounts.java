package vitrina.orders.order;

import java.util.Map;
import vitrina.kernel.money.Money;

/**
 * What the order costs: total = items - discount + shipping, plus tax where prices do not contain it.
 *
 * @param taxes amounts by tax code, of lines and shipping together
 */
public record OrderAmounts(boolean taxIncluded, Money items, Money discount, Money shipping, Money tax, Money total,
        Map<String, Money> taxes) {

    /** Shipping without the tax that it contains. */
    public Money netShipping(Money netGoods) {
        return total.minus(tax).minus(netGoods);
    }
}
