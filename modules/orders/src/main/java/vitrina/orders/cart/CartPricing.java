package vitrina.orders.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrina.catalog.price.PriceQuote;
import vitrina.catalog.price.Prices;
import vitrina.catalog.promotion.Basket;
import vitrina.catalog.promotion.Promotions;
import vitrina.catalog.promotion.Savings;
import vitrina.catalog.stock.Stocks;
import vitrina.catalog.tax.Taxes;
import vitrina.catalog.view.ProductView;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.Shop;
import vitrina.catalog.view.VariantView;
import vitrina.kernel.money.Money;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.shipping.ShippingMethods;
import vitrina.people.address.Place;
import vitrina.people.company.Company;
import vitrina.people.person.Customers;

/** Prices a cart in a shop: current prices, promotions, shipping, taxes. No SQL on warm views, unless a coupon is given
 * or the customer belongs to a group. */
@ApplicationScoped
public class CartPricing {

    @Inject
    private ProductViews views;
    @Inject
    private Prices prices;
    @Inject
    private Customers customers;
    @Inject
    private Promotions promotions;
    @Inject
    private ShippingMethods shippingMethods;
    @Inject
    private Taxes taxes;
    @Inject
    private Company company;

    private record Sold(CartLine line, ProductView product, VariantView variant) {}

    public CartView price(Cart cart, Shop shop) {
        Map<Long, ProductView> products = views.all(shop, cart.lines().stream().map(CartLine::productId).distinct().toList())
                .stream().collect(Collectors.toMap(ProductView::id, Function.identity()));
        var own = own(cart.group(), shop, cart.lines().stream().map(CartLine::variantId).toList());
        var sold = cart.lines().stream().map(line -> sold(line, products.get(line.productId()), own, shop)).toList();
        var lines = sold.stream().filter(one -> one.variant() != null).toList();
        var shipping = shipping(cart, shop);
        var standard = shippingMethods.standard(cart.place(shop.country()));
        var taxed = taxed(cart, shop, shipping);
        var goods = lines.stream().map(one -> one.variant().price().times(one.line().quantity()))
                .reduce(Money.zero(shop.currency()), Money::plus);
        var earned = savings(cart, shop, lines, standard.map(method -> method.rate(goods)).orElse(Money.zero(shop.currency())));
        boolean isStandard = standard.isPresent() && standard.get().equals(shipping);
        var savings = isStandard ? earned : earned.withoutFreeShipping();
        var rate = shipping == null || savings.freeShipping()
                ? Money.zero(shop.currency())
                : shipping.rate(goods.minus(savings.total(shop.currency())));
        var totals = Totals.of(shop.currency(), company.country(shop.country()).taxInclusive(),
                totalsLines(lines, savings, shop, taxed), rate,
                shipping == null ? List.of() : taxes.rates(taxed, shipping.taxClass()));
        var items = items(sold, totals);
        return new CartView(cart, shop, items, totals, savings, shipping,
                standard.filter(method -> earned.freeShipping()).orElse(null), changes(cart, items));
    }

    /**
     * What a piece costs a customer.
     * @param personId null for a guest, who pays what everybody does
     */
    Money price(Long personId, Shop shop, VariantView variant) {
        var group = personId == null ? null : customers.group(personId).orElse(null);
        return Optional.ofNullable(own(group, shop, List.of(variant.id())).get(variant.id())).map(PriceQuote::price).orElse(variant.price());
    }

    /** Pages show everybody's prices; those of a group are asked for here (CAT-17). */
    private Map<Long, PriceQuote> own(String group, Shop shop, List<Long> variantIds) {
        return group == null ? Map.of() : prices.quote(shop.country(), shop.currency(), group, variantIds);
    }

    private static Sold sold(CartLine line, ProductView product, Map<Long, PriceQuote> own, Shop shop) {
        return new Sold(line, product, product == null
                ? null
                : product.variant(line.variantId())
                        .map(variant -> own.containsKey(variant.id()) ? variant.at(own.get(variant.id()), shop) : variant).orElse(null));
    }

    private ShippingMethod shipping(Cart cart, Shop shop) {
        var offered = shippingMethods.of(cart.place(shop.country()));
        return offered.stream().filter(method -> method.code().equals(cart.shippingMethod())).findFirst()
                .orElse(offered.isEmpty() ? null : offered.getFirst());
    }

    /** Taxes are those of the place where the goods are handed over. */
    private Place taxed(Cart cart, Shop shop, ShippingMethod shipping) {
        if (shipping == null || !shipping.isPickUp()) {
            return cart.place(shop.country());
        }
        return company.branches(shop.country()).stream()
                .filter(branch -> Long.valueOf(branch.id()).equals(cart.branchId()) && branch.address() != null)
                .findFirst().map(branch -> Place.of(branch.address())).orElse(Place.in(shop.country()));
    }

    private Savings savings(Cart cart, Shop shop, List<Sold> lines, Money shippingRate) {
        return promotions.evaluate(new Basket(shop.country(), shop.currency(), cart.group(),
                cart.contact() == null ? null : cart.contact().email(), cart.coupons(), lines.stream()
                        .map(one -> new Basket.Line(one.line().variantId(), one.product().id(), one.product().categoryIds(),
                                one.line().quantity(), one.variant().price()))
                        .toList(),
                shippingRate));
    }

    private List<TotalsLine> totalsLines(List<Sold> lines, Savings savings, Shop shop, Place taxed) {
        var priced = new ArrayList<TotalsLine>();
        for (int i = 0; i < lines.size(); i++) {
            var one = lines.get(i);
            var price = one.variant().price();
            priced.add(new TotalsLine(one.line().variantId(), one.line().quantity(),
                    one.variant().listPrice() == null ? price : one.variant().listPrice(), price,
                    savings.ofLine(i, shop.currency()), taxes.rates(taxed, one.product().taxClass())));
        }
        return priced;
    }

    private static List<CartItem> items(List<Sold> sold, Totals totals) {
        var priced = totals.lines().stream().collect(Collectors.toMap(line -> line.line().variantId(), Function.<PricedLine>identity()));
        return sold.stream().map(one -> one.variant() == null
                ? new CartItem(one.line(), null, null, null)
                : new CartItem(one.line(), one.product(), one.variant(), priced.get(one.line().variantId()))).toList();
    }

    /** A price seen in another currency cannot be dearer or cheaper: the line is only said to be priced anew. */
    private List<CartChange> changes(Cart cart, List<CartItem> items) {
        var changes = new ArrayList<CartChange>();
        for (var item : items) {
            var before = new Money(item.line().seenPrice(), cart.shop().currency()).rounded();
            if (!item.isSold()) {
                changes.add(new CartChange(CartChange.Kind.NOT_SOLD_HERE, item.line().variantId(), nameElsewhere(cart, item.line()),
                        before, null, 0));
                continue;
            }
            var now = item.variant().price();
            if (!before.equals(now)) {
                changes.add(new CartChange(moved(before, now), item.line().variantId(), item.product().name(), before, now, 0));
            }
            int left = item.variant().available();
            if (left == 0) {
                changes.add(new CartChange(CartChange.Kind.SOLD_OUT, item.line().variantId(), item.product().name(), null, null, 0));
            } else if (left < Stocks.SHOWN && left < item.quantity()) {
                changes.add(new CartChange(CartChange.Kind.FEWER_LEFT, item.line().variantId(), item.product().name(), null, null, left));
            }
        }
        return changes;
    }

    /** What the product is called where it was put into the cart; empty when it is sold nowhere any more. */
    private String nameElsewhere(Cart cart, CartLine line) {
        return views.byId(cart.shop(), line.productId()).map(ProductView::name).orElse("");
    }

    private static CartChange.Kind moved(Money before, Money now) {
        if (!before.currency().equals(now.currency())) {
            return CartChange.Kind.REPRICED;
        }
        return now.compareTo(before) > 0 ? CartChange.Kind.DEARER : CartChange.Kind.CHEAPER;
    }
}
