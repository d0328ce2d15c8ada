package vitrina.catalog.view;

import java.util.List;
import java.util.UUID;
import vitrina.catalog.price.PriceQuote;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;

/**
 * What is put into a cart.
 * @param values ids of option values, in the order of the options
 * @param label such as "Coral / 50 ml", empty without options
 * @param listPrice crossed out, or null
 * @param netPriceText without national taxes where the country asks for it (LOC-04), or null
 * @param available free pieces, told up to 20
 * @param image shown when it is picked (PDP-06), or null
 */
public record VariantView(long id, UUID publicId, String sku, List<Long> values, String label, String swatch, Money price, String priceText,
        Money listPrice, String listPriceText, int discountPercent, String netPriceText, int available,
        ImageView image, String barcode, Integer weightGrams) {

    /** The same for somebody who pays another price. */
    public VariantView at(PriceQuote quote, Shop shop) {
        return new VariantView(id, publicId, sku, values, label, swatch, quote.price(), MoneyFormat.format(quote.price(), shop.languageTag()),
                quote.listPrice(), quote.listPrice() == null ? null : MoneyFormat.format(quote.listPrice(), shop.languageTag()),
                quote.discountPercent(), null, available, image, barcode, weightGrams);
    }

    public boolean inStock() {
        return available > 0;
    }

    public boolean has(long valueId) {
        return values.contains(valueId);
    }
}
