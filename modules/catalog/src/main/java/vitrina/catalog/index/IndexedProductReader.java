package vitrina.catalog.index;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.index.IndexedProduct.Offer;
import vitrina.catalog.price.PriceOffer;
import vitrina.catalog.price.PriceQuote;
import vitrina.kernel.money.Money;

/** Turns a product's document from the database into what is indexed; the price of a product is chosen as on its card. */
final class IndexedProductReader {

    /** Pages and sequences in one number: a page holds fewer entries than this. */
    private static final long PAGE = 1_000_000;

    private final JsonObject row;
    private final Instant now;
    private final Map<String, Map<Long, Long>> sold;

    IndexedProductReader(JsonObject row, Instant now, Map<String, Map<Long, Long>> sold) {
        this.row = row;
        this.now = now;
        this.sold = sold;
    }

    IndexedProduct product() {
        Set<String> tags = new LinkedHashSet<>();
        list(row, "tags").getValuesAs(JsonString::getString).forEach(tags::add);
        Instant newUntil = time(row, "newUntil");
        if (newUntil != null && now.isBefore(newUntil)) {
            tags.add("NEW");
        }
        return new IndexedProduct(id(), text(row, "brand"), row.getBoolean("featured", false), time(row, "created"), texts(), ids("categories"),
                Set.copyOf(ids("values")),
                tags, tagTexts(), codes(), offers());
    }

    private long id() {
        return row.getJsonNumber("id").longValueExact();
    }

    private Map<String, IndexedProduct.Text> texts() {
        Map<String, IndexedProduct.Text> texts = new LinkedHashMap<>();
        for (JsonObject text : list(row, "texts").getValuesAs(JsonObject.class)) {
            texts.put(text.getString("language"), new IndexedProduct.Text(text.getString("name"), text(text, "summary"),
                    text(text, "description"), text.getBoolean("published")));
        }
        return texts;
    }

    private List<Long> ids(String key) {
        return list(row, key).getValuesAs(JsonNumber::longValueExact);
    }

    private Map<String, String> tagTexts() {
        Map<String, String> texts = new HashMap<>();
        if (row.get("tagTexts") instanceof JsonObject found) {
            found.keySet().forEach(language -> texts.put(language, found.getString(language)));
        }
        return texts;
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(row.getString("code")));
        for (JsonObject variant : variants()) {
            codes.add(variant.getString("sku"));
            if (text(variant, "barcode") != null) {
                codes.add(variant.getString("barcode"));
            }
        }
        return codes;
    }

    private List<JsonObject> variants() {
        return list(row, "variants").getValuesAs(JsonObject.class);
    }

    private Map<PriceScope, Offer> offers() {
        Map<PriceScope, Offer> offers = new LinkedHashMap<>();
        for (JsonObject entry : list(row, "entries").getValuesAs(JsonObject.class)) {
            Instant from = time(entry, "from");
            Instant until = time(entry, "until");
            if ((from == null || !now.isBefore(from)) && (until == null || now.isBefore(until))) {
                String country = entry.getString("country");
                long place = entry.getInt("page") * PAGE + Math.min(entry.getInt("sequence"), PAGE - 1);
                currencies(entry).forEach(currency -> offer(new PriceScope(country, currency), text(entry, "currency"), place, offers));
            }
        }
        return offers;
    }

    /** Those of the country's catalog and those in which it is priced there. */
    private Set<String> currencies(JsonObject entry) {
        Set<String> currencies = new HashSet<>(list(entry, "currencies").getValuesAs(JsonString::getString));
        if (text(entry, "currency") != null) {
            currencies.add(entry.getString("currency"));
        }
        variants().forEach(variant -> list(variant, "prices").getValuesAs(JsonObject.class).stream()
                .filter(price -> price.getString("country").equals(entry.getString("country")))
                .forEach(price -> currencies.add(price.getString("currency"))));
        return currencies;
    }

    private record Priced(PriceQuote quote, boolean inStock) {}

    /** As on its card: in the country's own currency where that prices more of the variants. */
    private void offer(PriceScope scope, String own, long place, Map<PriceScope, Offer> offers) {
        List<Priced> shown = priced(scope.country(), scope.currency());
        List<Priced> charged = own == null ? shown : priced(scope.country(), own);
        boolean comparable = charged.size() <= shown.size();
        (comparable ? shown : charged).stream()
                .min(Comparator.comparing((Priced one) -> !one.inStock()).thenComparing(one -> one.quote().price()))
                .ifPresent(card -> offers.put(scope, new Offer(place, comparable ? units(card.quote().price()) : null,
                        card.quote().discountPercent(), card.inStock(), sold.getOrDefault(scope.country(), Map.of()).getOrDefault(id(), 0L))));
    }

    private List<Priced> priced(String country, String currency) {
        List<Priced> variants = new ArrayList<>();
        for (JsonObject variant : variants()) {
            List<PriceOffer> prices = list(variant, "prices").getValuesAs(JsonObject.class).stream()
                    .filter(price -> price.getString("country").equals(country) && price.getString("currency").equals(currency))
                    .map(price -> price(price, currency)).toList();
            boolean inStock = list(variant, "stock").getValuesAs(JsonString::getString).contains(country);
            PriceOffer.choose(prices, null, now, row.getString("taxClass")).ifPresent(quote -> variants.add(new Priced(quote, inStock)));
        }
        return variants;
    }

    private static PriceOffer price(JsonObject price, String currency) {
        BigDecimal listAmount = price.isNull("listAmount") ? null : price.getJsonNumber("listAmount").bigDecimalValue();
        return new PriceOffer(price.getJsonNumber("list").longValueExact(), price.getInt("priority"), text(price, "group"), time(price, "from"),
                time(price, "until"), new Money(price.getJsonNumber("amount").bigDecimalValue(), currency).rounded(),
                listAmount == null ? null : new Money(listAmount, currency).rounded());
    }

    private static long units(Money money) {
        return money.amount().movePointRight(4).longValue();
    }

    private static JsonArray list(JsonObject object, String key) {
        return object.get(key) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString string ? string.getString() : null;
    }

    private static Instant time(JsonObject object, String key) {
        String text = text(object, key);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
