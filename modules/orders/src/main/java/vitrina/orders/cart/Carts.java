package vitrina.orders.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vitrina.catalog.promotion.CouponProblem;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.Shop;
import vitrina.catalog.view.VariantView;
import vitrina.kernel.database.Ids;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.people.credential.Throttle;

/** Fills and shows carts. A token is the cookie's value; null or unknown means that there is no cart yet. */
@ApplicationScoped
@Transactional
public class Carts {

    private static final int MOST_COUPONS = 5;

    @Inject
    private CartStore store;
    @Inject
    private CartPricing pricing;
    @Inject
    private ProductViews views;
    @Inject
    private Throttle throttle;
    @Inject
    private Settings settings;

    /** The cart as it costs in this shop now; changes nothing. */
    @Transactional(TxType.SUPPORTS)
    public Optional<CartView> view(String token, Shop shop) {
        return find(token).map(cart -> pricing.price(cart, shop));
    }

    /** The stored cart, e.g. for the badge. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Cart> find(String token) {
        return store.find(CartKey.of(token));
    }

    /**
     * Adds pieces of a variant, into a new cart where there is none.
     *
     * @return the token to keep in the cookie; the given one, perhaps null for a customer, when there was a cart
     * @throws Refusal orders.quantity, orders.not-sold, orders.sold-out, orders.cart-full, orders.throttled
     */
    public String add(String token, Shop shop, UUID variantPublicId, int quantity) {
        CartQuantity.checked(quantity);
        long productId = views.productOf(variantPublicId).orElseThrow(() -> new Refusal("orders.not-sold"));
        var product = views.byId(shop, productId).orElseThrow(() -> new Refusal("orders.not-sold"));
        VariantView variant = product.variant(variantPublicId).orElseThrow(() -> new Refusal("orders.not-sold"));
        if (!variant.inStock()) {
            throw new Refusal("orders.sold-out", product.name());
        }
        var key = CartKey.of(token);
        var line = new CartLine(variant.id(), product.id(), quantity, pricing.price(key.owner(), shop, variant).amount());
        boolean begun = token != null || key.owner() != null;
        if (begun && store.add(key, line, shop.currency())) {
            return token;
        }
        var cart = begun ? store.find(key) : Optional.<Cart>empty();
        if (cart.isPresent()) {
            if (cart.get().shop().currency().equals(shop.currency()) || !addElsewhere(token, cart.get(), line, shop)) {
                throw new Refusal("orders.cart-full");
            }
            return token;
        }
        throttle.limitAddress("orders.throttled", settings.get(CartSettings.PER_HOUR));
        var fresh = Ids.token();
        store.insert(CartKey.of(fresh), shop);
        store.add(CartKey.of(fresh), line, shop.currency());
        return fresh;
    }

    /** The cart was filled in another currency: the new line is noted as it costs there, so that its change is explained with the others. */
    private boolean addElsewhere(String token, Cart cart, CartLine line, Shop shop) {
        var there = pricedIn(cart.shop(), line);
        if (there.isEmpty()) {
            switchTo(token, shop);
            return store.add(CartKey.of(token), line, shop.currency());
        }
        return store.add(CartKey.of(token), there.get(), cart.shop().currency());
    }

    /** The line as it costs in another shop, where it is sold there. */
    private Optional<CartLine> pricedIn(Shop shop, CartLine line) {
        return views.byId(shop, line.productId()).flatMap(product -> product.variant(line.variantId()))
                .map(variant -> new CartLine(line.variantId(), line.productId(), line.quantity(), variant.price().amount()));
    }

    /** @throws Refusal orders.quantity, orders.line-gone */
    public void change(String token, long variantId, int quantity) {
        if (store.change(CartKey.of(token), variantId, CartQuantity.checked(quantity)) == 0) {
            throw new Refusal("orders.line-gone");
        }
    }

    /** Removing what is gone already is fine. */
    public void remove(String token, long variantId) {
        store.remove(CartKey.of(token), variantId);
    }

    /**
     * Adds a coupon (CART-05).
     *
     * @return why it gives nothing; then it is not kept
     */
    public Optional<CouponProblem> coupon(String token, Shop shop, String typed) {
        var code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[\\p{L}\\p{N}._-]{1,40}")) {
            return Optional.of(new CouponProblem(code, CouponProblem.Reason.UNKNOWN));
        }
        var cart = store.lock(CartKey.of(token)).orElseThrow(() -> new Refusal("orders.cart-gone"));
        var coupons = new ArrayList<>(cart.coupons());
        if (!coupons.contains(code)) {
            coupons.add(code);
        }
        if (coupons.size() > MOST_COUPONS) {
            throw new Refusal("orders.too-many-coupons", MOST_COUPONS);
        }
        var problem = pricing.price(cart.with(coupons), shop).savings().problems().stream().filter(one -> one.coupon().equals(code)).findFirst();
        if (problem.isEmpty()) {
            store.coupons(cart, coupons);
        }
        return problem;
    }

    public void dropCoupon(String token, String code) {
        store.lock(CartKey.of(token)).ifPresent(cart -> store.coupons(cart,
                cart.coupons().stream().filter(one -> !one.equalsIgnoreCase(code)).toList()));
    }

    /**
     * Moves the cart to another country, language or currency, or accepts today's prices.
     * @return what changed by that
     */
    public List<CartChange> switchTo(String token, Shop shop) {
        return store.lock(CartKey.of(token)).map(cart -> see(cart, shop)).orElse(List.of());
    }

    private List<CartChange> see(Cart cart, Shop shop) {
        var view = pricing.price(cart, shop);
        store.switchTo(cart, shop, view.items().stream().filter(CartItem::isSold).map(item -> new CartLine(
                item.line().variantId(), item.line().productId(), item.quantity(), item.variant().price().amount())).toList());
        return view.changes();
    }

    /** At sign-in: the guest's cart becomes the customer's, or is poured into the one the customer left on another device. */
    public void merge(String token, long personId) {
        store.lock(new CartKey(null, Ids.sha256(token == null ? "" : token))).ifPresent(
                guest -> store.lock(new CartKey(personId, "")).ifPresentOrElse(own -> pour(guest, own), () -> store.own(guest.id(), personId)));
    }

    /** Keeps the currency of the cart that was left, so that the shop of today explains all its changes; unless something is not sold there. */
    private void pour(Cart guest, Cart own) {
        if (!own.shop().currency().equals(guest.shop().currency())) {
            var there = guest.lines().stream().map(line -> pricedIn(own.shop(), line)).flatMap(Optional::stream).toList();
            if (there.size() == guest.lines().size()) {
                store.switchTo(guest, own.shop(), there);
            } else {
                see(own, guest.shop());
            }
        }
        store.coupons(own, Stream.concat(own.coupons().stream(), guest.coupons().stream()).distinct().limit(MOST_COUPONS).toList());
        store.merge(guest.id(), own.id());
    }

}
