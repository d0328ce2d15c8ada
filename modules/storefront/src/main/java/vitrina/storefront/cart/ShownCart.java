package vitrina.storefront.cart;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vitrina.catalog.view.PictureUrls;
import vitrina.kernel.money.Money;
import vitrina.orders.cart.CartChange;
import vitrina.orders.cart.CartItem;
import vitrina.orders.cart.CartView;
import vitrina.storefront.site.Site;

/**
 * A cart as pages show it, every word ready.
 *
 * @param coupons codes kept with the cart, also those that give nothing any more
 * @param notices what is no longer as the shopper saw it
 * @param missing how far it is to free shipping, or null
 * @param share   percent of that way already gone
 * @param plain   the total as a number, for the last button
 */
public record ShownCart(List<Row> rows, List<String> notices, boolean orderable, String missing, int share, List<Coupon> coupons,
        List<SummaryLine> summary, String total, String plain, int pieces) {

    /**
     * A line.
     * @param before what it cost at list price, or null
     * @param sold whether it is sold in this shop
     * @param most pieces one may have
     */
    public record Row(long variant, UUID publicId, String url, String picture, String name, String options, int quantity, int most,
            String amount, String before, boolean sold) {}

    /** @param problem why it gives nothing now, or null */
    public record Coupon(String code, String problem) {}

    /** @param kind a class: save, total, tax or nothing */
    public record SummaryLine(String label, String amount, String kind) {}

    public static ShownCart of(Site site, CartView view) {
        var missing = view.missingToFreeShipping();
        boolean near = missing != null && missing.isPositive();
        var goods = view.totals().items().minus(view.totals().discount());
        return new ShownCart(view.items().stream().map(item -> row(site, view, item)).toList(),
                view.changes().stream().map(change -> notice(site, view, change)).toList(), view.isOrderable(),
                near ? site.text("shop.cart.missing", view.text(missing)) : null, near ? share(goods, missing) : 100,
                coupons(site, view), summary(site, view), view.text(view.totals().total()),
                view.totals().total().amount().toPlainString(), view.cart().pieces());
    }

    private static List<Coupon> coupons(Site site, CartView view) {
        return view.cart().coupons().stream().map(code -> new Coupon(code, view.savings().problems().stream()
                .filter(problem -> problem.coupon().equals(code)).findFirst()
                .map(problem -> site.text(problem.textKey(), code)).orElse(null))).toList();
    }

    private static Row row(Site site, CartView view, CartItem item) {
        if (!item.isSold()) {
            return new Row(item.line().variantId(), null, null, null, unsold(site, view, item), "", item.quantity(), 99, "", null,
                    false);
        }
        var product = item.product();
        var variant = item.variant();
        var before = variant.listPrice() == null ? null : view.text(variant.listPrice().times(item.quantity()));
        return new Row(variant.id(), variant.publicId(), site.url("p/" + product.slug() + "?v=" + variant.sku()),
                PictureUrls.of(product, variant), product.name(), variant.label(), item.quantity(), 99, view.text(item.amount()), before, true);
    }

    private static String unsold(Site site, CartView view, CartItem item) {
        return view.changes().stream().filter(change -> change.variantId() == item.line().variantId()).map(CartChange::name)
                .filter(name -> !name.isEmpty()).findFirst().orElse(site.text("shop.cart.not-sold"));
    }

    private static String notice(Site site, CartView view, CartChange change) {
        return site.text(change.textKey(), change.name().isEmpty() ? site.text("shop.cart.not-sold") : change.name(),
                text(view, change.before()), text(view, change.after()), change.quantity());
    }

    private static String text(CartView view, Money money) {
        return money == null ? "" : view.text(money);
    }

    private static int share(Money goods, Money missing) {
        var whole = goods.plus(missing).amount();
        return whole.signum() == 0 ? 0 : goods.amount().movePointRight(2).divide(whole, RoundingMode.DOWN).intValue();
    }

    private static List<SummaryLine> summary(Site site, CartView view) {
        var totals = view.totals();
        var lines = new ArrayList<SummaryLine>();
        lines.add(new SummaryLine(site.text("shop.sum.items", view.cart().pieces()), view.text(totals.items()), ""));
        view.savings().savings().stream().filter(saving -> saving.amount().isPositive() || saving.freeShipping())
                .forEach(saving -> lines.add(new SummaryLine(saving.name(site.getTag()), saving.amount().isPositive()
                        ? "−" + view.text(saving.amount())
                        : site.text("shop.sum.free"), "save")));
        if (view.shipping() != null) {
            lines.add(new SummaryLine(site.text("orders.shipping." + view.shipping().code()),
                    totals.shipping().isZero() ? site.text("shop.sum.free") : view.text(totals.shipping()), ""));
        }
        if (!totals.taxIncluded()) {
            lines.add(new SummaryLine(site.text("shop.sum.tax.added"), view.text(totals.tax()), ""));
        }
        lines.add(new SummaryLine(site.text("shop.sum.total"), view.text(totals.total()), "total"));
        if (totals.taxIncluded() && totals.tax().isPositive()) {
            lines.add(new SummaryLine(site.text("shop.sum.tax.included"), view.text(totals.tax()), "soft small"));
        }
        return lines;
    }
}
