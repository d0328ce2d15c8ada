package vitrina.catalog.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.catalog.price.PriceOffer;
import vitrina.catalog.price.PriceQuote;
import vitrina.catalog.stock.Stocks;
import vitrina.catalog.tax.Taxed;
import vitrina.kernel.money.Money;
import vitrina.kernel.money.MoneyFormat;

/** Builds the variants and options of a view from a product's document. */
final class VariantViews {

    private final ViewContext context;
    private final Map<Long, OptionView.Value> values = new HashMap<>();
    private final Map<Long, ImageView> images;
    final List<OptionView> options;
    final List<VariantView> variants = new ArrayList<>();
    final List<Instant> boundaries = new ArrayList<>();

    VariantViews(ViewContext context, ViewRow product, List<ImageView> images) {
        this.context = context;
        this.images = images.stream().collect(Collectors.toMap(ImageView::id, image -> image));
        for (var value : product.rows("values")) {
            values.put(value.id("id"), new OptionView.Value(value.id("id"), value.text("code"),
                    value.text("name", value.text("code")), value.text("swatch")));
        }
        var optionRows = product.rows("options");
        var currency = currency(product);
        for (var row : product.rows("variants")) {
            Stream.of(product.text("currency", currency), context.shop().currency()).distinct()
                    .flatMap(one -> PriceOffer.boundaries(offers(row, one))).forEach(boundaries::add);
            add(row, currency, optionRows, product.text("taxClass"));
        }
        options = optionRows.stream().map(option -> option(option, product.rows("values"))).toList();
    }

    /** The one the shop shows; the country's own, which is charged, where that prices more of the variants (CAT-19). */
    private String currency(ViewRow product) {
        var shown = context.shop().currency();
        var own = product.text("currency", shown);
        return !own.equals(shown) && priced(product, own) > priced(product, shown) ? own : shown;
    }

    private long priced(ViewRow product, String currency) {
        return product.rows("variants").stream().filter(row -> quote(row, currency, "").isPresent()).count();
    }

    private Optional<PriceQuote> quote(ViewRow row, String currency, String taxClass) {
        return PriceOffer.choose(offers(row, currency), null, context.now(), taxClass);
    }

    private List<PriceOffer> offers(ViewRow row, String currency) {
        return row.rows("prices").stream().filter(price -> currency.equals(price.text("currency", context.shop().currency())))
                .map(price -> offer(price, currency)).toList();
    }

    private void add(ViewRow row, String currency, List<ViewRow> optionRows, String taxClass) {
        var quote = quote(row, currency, taxClass);
        if (quote.isEmpty()) {
            return;
        }
        var picked = row.object("values");
        var ids = optionRows.stream().map(option -> String.valueOf(option.id("id"))).filter(picked::containsKey)
                .map(option -> picked.getJsonNumber(option).longValueExact()).toList();
        variants.add(variant(row, ids, quote.get(), taxClass));
    }

    private VariantView variant(ViewRow row, List<Long> ids, PriceQuote quote, String taxClass) {
        var label = ids.stream().map(id -> values.get(id).name()).collect(Collectors.joining(" / "));
        var swatch = ids.stream().map(id -> values.get(id).swatch()).filter(one -> one != null).findFirst().orElse(null);
        var imageId = row.idOrNull("image");
        return new VariantView(row.id("id"), UUID.fromString(row.text("publicId")), row.text("sku"), ids, label, swatch,
                quote.price(), written(quote.price()), quote.listPrice(), written(quote.listPrice()), quote.discountPercent(),
                net(quote.price(), taxClass),
                Math.clamp(row.number("available"), 0, Stocks.SHOWN), imageId == null ? null : images.get(imageId),
                row.text("barcode"), row.json().containsKey("weight") && !row.json().isNull("weight") ? row.number("weight") : null);
    }

    /** Values that a variant on offer has, in the order of the variants: 30 ml before 100 ml, as the product has them. */
    private OptionView option(ViewRow row, List<ViewRow> valueRows) {
        var own = valueRows.stream().filter(value -> value.id("attribute") == row.id("id")).map(value -> value.id("id")).toList();
        var shown = variants.stream().flatMap(variant -> variant.values().stream()).filter(own::contains).distinct().map(values::get).toList();
        return new OptionView(row.id("id"), row.text("code"), row.text("name", row.text("code")), row.text("kind"), shown);
    }

    private String net(Money price, String taxClass) {
        var rates = context.netRates().apply(taxClass);
        return rates == null ? null : written(Taxed.inclusive(price, rates).net());
    }

    private String written(Money money) {
        return money == null ? null : MoneyFormat.format(money, context.shop().languageTag());
    }

    private static PriceOffer offer(ViewRow row, String currency) {
        var listAmount = row.amount("listAmount");
        return new PriceOffer(row.id("list"), row.number("priority"), row.text("group"), row.time("from"), row.time("until"),
                new Money(row.amount("amount"), currency).rounded(), listAmount == null ? null : new Money(listAmount, currency).rounded());
    }
}
