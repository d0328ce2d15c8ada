package vitrina.orders.buying;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import vitrina.catalog.assortment.Catalogs;
import vitrina.catalog.price.Prices;
import vitrina.catalog.product.ProductStatus;
import vitrina.catalog.product.Products;
import vitrina.catalog.promotion.Promotion;
import vitrina.catalog.promotion.PromotionDesk;
import vitrina.catalog.stock.StockLevels;
import vitrina.catalog.stock.Stocks;
import vitrina.catalog.view.Shop;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.ids.Ids;
import vitrina.kernel.money.Money;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kit.House;
import vitrina.kit.InHouse;
import vitrina.orders.cart.Carts;
import vitrina.orders.checkout.Checkout;
import vitrina.orders.checkout.PlaceRequest;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.Order;
import vitrina.orders.order.Orders;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Report;
import vitrina.people.address.Address;

/** Base of tests that buy without a server: puts a product on the shelf and a guest before it. */
@InHouse
abstract class BuyingTest {

    @Inject
    House house;

    static final Shop COLOMBIA = new Shop("CO", "es", "COP");
    static final Shop MEXICO = new Shop("MX", "es", "MXN");
    static final Address BOGOTA = Address.read("CO", Map.of("recipient", "Ana Prueba", "phone", "3001234567", "street", "Calle 10",
            "number", "# 20-30", "district", "Chapinero", "city", "Bogotá", "region", "DC", "postalCode", "110231")::get);

    @Inject
    Carts carts;
    @Inject
    Checkout checkout;
    @Inject
    Orders orders;
    @Inject
    Payments payments;
    @Inject
    Stocks stocks;
    @Inject
    Clock clock;
    @Inject
    private Products products;
    @Inject
    private Prices prices;
    @Inject
    private StockLevels levels;
    @Inject
    private Catalogs catalogs;
    @Inject
    private PromotionDesk promotions;
    @Inject
    private Settings settings;

    /** What a provider is told or asked for fails, and is tried again later. */
    @BeforeEach
    void providers_are_away() {
        house.broken("outbox:payments.sandbox.announce", "outbox:payments.refund");
    }

    /** A product with one variant. */
    record Shelf(long variantId, UUID variant) {}

    Shelf shelf(String price, int pieces) {
        return staff(() -> {
            var code = "T-" + Ids.token().replaceAll("[^A-Za-z0-9]", "x");
            var product = products.create(code, "es", "Producto " + code);
            product.text("es").setPublished(true);
            product.addVariant(code + "-1");
            product.setStatus(ProductStatus.PUBLISHED);
            product.getVariants().getFirst().setStatus(ProductStatus.PUBLISHED);
            var saved = products.save(product);
            var variant = saved.getVariants().getFirst();
            catalogs.add("CO", saved.getId(), 1, null, null, null);
            prices.put(prices.base("CO").id(), variant.getId(), Money.of(price, "COP"), null);
            levels.count(variant.getId(), levels.location("CO-MAIN").orElseThrow().id(), pieces);
            return new Shelf(variant.getId(), variant.getPublicId());
        });
    }

    /** Sells what is on the shelf in another country, too. */
    void sellIn(String country, Shelf shelf, Money price) {
        staff(() -> {
            catalogs.add(country, product(shelf), 1, null, null, null);
            prices.put(prices.base(country).id(), shelf.variantId(), price, null);
            levels.count(shelf.variantId(), levels.location(country + "-MAIN").orElseThrow().id(), 10);
            return null;
        });
    }

    long product(Shelf shelf) {
        return carts.find(carts.add(null, COLOMBIA, shelf.variant(), 1)).orElseThrow().lines().getFirst().productId();
    }

    /** A code for ten percent off in Colombia. */
    String coupon(Integer uses, Integer usesOfACustomer) {
        var code = "V" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        staff(() -> {
            var promotion = new Promotion();
            promotion.setCode(code);
            promotion.setCountry("CO");
            promotion.setPercent(java.math.BigDecimal.TEN);
            promotion.setNeedsCoupon(true);
            promotion.setPerCustomerLimit(usesOfACustomer);
            promotion.getNames().put("es", code);
            promotions.putCoupon(promotions.save(promotion).getId(), code, uses, null, true);
            return null;
        });
        var token = carts.add(null, COLOMBIA, shelf("1000", 1).variant(), 1);
        if (!house.soon(() -> carts.coupon(token, COLOMBIA, code).isEmpty())) {
            throw new IllegalStateException("The coupon never gave anything");
        }
        return code;
    }

    /** Waits until every part of the suite knows the setting's new value. */
    <T> void change(Setting<T> setting, T value, String written) {
        staff(() -> {
            settings.change(setting, written);
            return null;
        });
        if (!house.soon(() -> settings.get(setting).equals(value))) {
            throw new IllegalStateException(setting.key() + " is still " + settings.get(setting));
        }
    }

    /** A guest's cart with everything answered; every guest has an address of their own. */
    String readyCart(Shelf shelf, int quantity) {
        var token = carts.add(null, COLOMBIA, shelf.variant(), quantity);
        checkout.contact(token, "CO", "Ana Prueba", "ana." + UUID.randomUUID() + "@example.com", "3001234567");
        var errors = checkout.deliver(token, "home", BOGOTA);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return token;
    }

    Placed place(String token, String method) {
        return place(token, method, Ids.token());
    }

    Placed place(String token, String method, String key) {
        return checkout.place(new PlaceRequest(token, COLOMBIA, key, method, "http://127.0.0.1/es-co/order/", null));
    }

    Order order(Placed placed) {
        return staff(() -> orders.byPublicId(placed.orderPublicId()).orElseThrow());
    }

    Payment payment(Placed placed) {
        return payments.of(placed.orderPublicId().toString()).getFirst();
    }

    /** What a verified webhook says. */
    Report report(Payment payment, Report.Outcome outcome) {
        return new Report(UUID.randomUUID().toString(), payment.publicId(), outcome, payment.amount(), "CH-" + payment.publicId(), null);
    }

    void settle(Placed placed) {
        staff(() -> {
            payments.apply(report(payment(placed), Report.Outcome.SETTLED));
            return null;
        });
    }

    int left(Shelf shelf) {
        return stocks.available("CO", List.of(shelf.variantId())).get(shelf.variantId());
    }

    static <T> T staff(java.util.function.Supplier<T> work) {
        return Actors.as(Actor.SYSTEM, work);
    }

    static <T> T as(long customer, java.util.function.Supplier<T> work) {
        return Actors.as(new Actor(Actor.Kind.CUSTOMER, customer, "Ana Prueba", java.util.Set.of(), null), work);
    }

    /** Runs all at once and gives each answer or failure. */
    static <T> List<Object> together(List<Callable<T>> calls) throws InterruptedException {
        return House.together(calls);
    }
}
