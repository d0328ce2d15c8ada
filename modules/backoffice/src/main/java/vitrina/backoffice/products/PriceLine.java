package vitrina.backoffice.products;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vitrina.catalog.price.PriceRow;
import vitrina.catalog.stock.StockLevel;

/** Price and stock of one variant while they are typed; knows what was there before. */
public class PriceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long variantId;
    private final String sku;
    private BigDecimal price;
    private BigDecimal listPrice;
    private BigDecimal priceBefore;
    private BigDecimal listPriceBefore;
    private final Map<Long, Integer> onHand = new LinkedHashMap<>();
    private final Map<Long, Integer> onHandBefore = new HashMap<>();
    private final Map<Long, Integer> reserved = new HashMap<>();

    PriceLine(long variantId, String sku) {
        this.variantId = variantId;
        this.sku = sku;
    }

    void priced(PriceRow row) {
        price = row.price().amount();
        listPrice = row.listPrice() == null ? null : row.listPrice().amount();
        priceBefore = price;
        listPriceBefore = listPrice;
    }

    void lies(long location, StockLevel level) {
        onHand.put(location, level == null ? 0 : level.onHand());
        onHandBefore.put(location, onHand.get(location));
        reserved.put(location, level == null ? 0 : level.reserved());
    }

    boolean isPriceChanged() {
        return !same(price, priceBefore) || !same(listPrice, listPriceBefore);
    }

    /** 45900 and 45900.00 are one amount. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }

    /** Locations where something else was counted. */
    Map<Long, Integer> counted() {
        var counted = new LinkedHashMap<Long, Integer>();
        onHand.forEach((location, number) -> {
            if (number != null && !number.equals(onHandBefore.get(location))) {
                counted.put(location, number);
            }
        });
        return counted;
    }

    int shown(long location) {
        return onHandBefore.get(location);
    }

    public long getVariantId() {
        return variantId;
    }

    public String getSku() {
        return sku;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal typed) {
        price = typed;
    }

    public BigDecimal getListPrice() {
        return listPrice;
    }

    public void setListPrice(BigDecimal typed) {
        listPrice = typed;
    }

    public Map<Long, Integer> getOnHand() {
        return onHand;
    }

    public Map<Long, Integer> getReserved() {
        return reserved;
    }
}
