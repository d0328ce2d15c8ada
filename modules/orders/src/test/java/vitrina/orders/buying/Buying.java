package vitrina.orders.buying;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vitrina.catalog.price.Prices;
import vitrina.catalog.product.Catalogs;
import vitrina.catalog.product.ProductStatus;
import vitrina.catalog.product.Products;
import vitrina.catalog.promotion.Promotion;
import vitrina.catalog.promotion.PromotionAdmin;
import vitrina.catalog.stock.StockLevels;
import vitrina.catalog.stock.Stocks;
import vitrina.catalog.view.Shop;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;
import vitrina.orders.cart.Carts;
import vitrina.orders.checkout.Checkout;
import vitrina.orders.checkout.PlaceRequest;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.order.Orders;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Report;
import vitrina.people.address.Address;

/** What tests that buy share, in a house and in the server: a product on the shelf and a guest before it. */
public abstract class Buying {

    protected static final Shop COLOMBIA = new Shop("CO", "es", "COP");
    protected static final Shop MEXICO = new Shop("MX", "es", "MXN");
    protected static final Address BOGOTA = Address.read("CO", Map.of("recipient", "Ana Prueba", "phone", "3001234567", "street", "Calle 10",
            "number", "# 20-30", "district", "Chapinero", "city", "Bogotá", "region", "DC", "postalCode", "110231")::get);

    @Inject
    protected OrderAccess access;
    @Inject
    protected Carts carts;
    @Inject
    protected Checkout checkout;
    @Inject
    protected Orders orders;
    @Inject
    protected Payments payments;
    @Inject
    protected Stocks stocks;
    @Inject
    protected Clock clock;
    @Inject
    private Products products;
    @Inject
    private Prices prices;
    @Inject
    private StockLevels levels;
    @Inject
    private Catalogs catalogs;
    @Inject
    private PromotionAdmin promotions;

    /** Waits for what happens behind the scenes. @return whether it came true */
    protected abstract boolean soon(BooleanSupplier condition);

    /** A product with one variant. */
    public record Shelf(long variantId, UUID variant) {}

    protected Shelf shelf(String price, int pieces) {
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

    /** As counted by staff. */
    protected void levels(Shelf shelf, int pieces) {
        levels.count(shelf.variantId(), levels.location("CO-MAIN").orElseThrow().id(), pieces);
    }

    /** Sells what is on the shelf in another country, too. */
    protected void sellIn(String country, Shelf shelf, Money price) {
        staff(() -> {
            catalogs.add(country, product(shelf), 1, null, null, null);
            prices.put(prices.base(country).id(), shelf.variantId(), price, null);
            levels.count(shelf.variantId(), levels.location(country + "-MAIN").orElseThrow().id(), 10);
            return null;
        });
    }

    protected long product(Shelf shelf) {
        return carts.find(carts.add(null, COLOMBIA, shelf.variant(), 1)).orElseThrow().lines().getFirst().productId();
    }

    /** A code for ten percent off in Colombia. */
    protected String coupon(Integer uses, Integer usesOfACustomer) {
        var code = "V" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        staff(() -> {
            var promotion = new Promotion();
            promotion.setCode(code);
            promotion.setCountry("CO");
            promotion.setPercent(java.math.BigDecimal.TEN);
            promotion.setNeedsCoupon(true);
            promotion.setPerCustomerLimit(usesOfACustomer);
            promotion.getNames().put("es", code);
            promotions.addCoupon(promotions.save(promotion).getId(), code, uses, null);
            return null;
        });
        var token = carts.add(null, COLOMBIA, shelf("1000", 1).variant(), 1);
        if (!soon(() -> carts.coupon(token, COLOMBIA, code).isEmpty())) {
            throw new IllegalStateException("The coupon never gave anything");
        }
        return code;
    }

    /** A guest's cart with everything answered; every guest has an address of their own. */
    protected String readyCart(Shelf shelf, int quantity) {
        var token = carts.add(null, COLOMBIA, shelf.variant(), quantity);
        checkout.contact(token, "CO", "Ana Prueba", "ana." + UUID.randomUUID() + "@example.com", "3001234567");
        var errors = checkout.deliver(token, "home", BOGOTA);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return token;
    }

    protected Placed place(String token, String method) {
        return place(token, method, Ids.token());
    }

    protected Placed place(String token, String method, String key) {
        return checkout.place(new PlaceRequest(token, COLOMBIA, key, method, "http://127.0.0.1/es-co/order/", null));
    }

    protected Order order(Placed placed) {
        return staff(() -> access.byPublicId(placed.orderPublicId()).orElseThrow());
    }

    protected Payment payment(Placed placed) {
        return payments.of(placed.orderPublicId().toString()).getFirst();
    }

    /** What a verified webhook says. */
    protected Report report(Payment payment, Report.Outcome outcome) {
        return new Report(UUID.randomUUID().toString(), payment.publicId(), outcome, payment.amount(), "CH-" + payment.publicId(), null);
    }

    protected void settle(Placed placed) {
        staff(() -> {
            payments.apply(report(payment(placed), Report.Outcome.SETTLED));
            return null;
        });
    }

    protected int left(Shelf shelf) {
        return stocks.available("CO", List.of(shelf.variantId())).get(shelf.variantId());
    }

    protected static <T> T staff(java.util.function.Supplier<T> work) {
        return Actors.as(Actor.SYSTEM, work);
    }

    protected static <T> T as(long customer, java.util.function.Supplier<T> work) {
        return Actors.as(new Actor(Actor.Kind.CUSTOMER, customer, "Ana Prueba", java.util.Set.of(), null), work);
    }
}
