package vitrina.catalog.stock;

/**
 * What lies at a location.
 * @param reserved the part of onHand that is promised to somebody
 */
public record StockLevel(long variantId, long locationId, String location, String sku, int onHand, int reserved) {

    public int available() {
        return onHand - reserved;
    }
}
