package vitrina.catalog.stock;

/** So many pieces of a variant. */
public record Quantity(long variantId, int quantity) {

    public Quantity {
        if (quantity <= 0) {
            throw new IllegalArgumentException("Not a quantity: " + quantity);
        }
    }
}
