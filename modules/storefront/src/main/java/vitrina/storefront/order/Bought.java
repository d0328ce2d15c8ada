package vitrina.storefront.order;

import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.view.PictureUrls;
import vitrina.catalog.view.ProductView;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderLine;
import vitrina.storefront.site.Site;

/** A line of an order as pages show it, as it was when it was bought. */
public record Bought(String picture, String name, String options, int quantity, String amount) {

    /** A line of the summary. */
    public record Sum(String label, String amount, String kind) {}

    /** @param products those still on offer, for the pictures of what was bought without a photograph */
    static List<Bought> lines(Order order, List<ProductView> products) {
        return order.lines().stream().map(line -> new Bought(picture(line, products), line.name(), line.options(), line.quantity(),
                order.text(line.amount()))).toList();
    }

    static List<Sum> sums(Site site, Order order) {
        var amounts = order.amounts();
        var sums = new ArrayList<Sum>();
        sums.add(new Sum(site.text("shop.sum.goods"), order.text(amounts.items()), ""));
        if (amounts.discount().isPositive()) {
            sums.add(new Sum(site.text("shop.sum.discount"), "−" + order.text(amounts.discount()), "save"));
        }
        sums.add(new Sum(site.text("orders.shipping." + order.delivery().method()),
                amounts.shipping().isZero() ? site.text("shop.sum.free") : order.text(amounts.shipping()), ""));
        if (!amounts.taxIncluded()) {
            sums.add(new Sum(site.text("shop.sum.tax.added"), order.text(amounts.tax()), ""));
        }
        sums.add(new Sum(site.text("shop.sum.total"), order.text(amounts.total()), "total"));
        if (amounts.taxIncluded() && amounts.tax().isPositive()) {
            sums.add(new Sum(site.text("shop.sum.tax.included"), order.text(amounts.tax()), "soft small"));
        }
        return sums;
    }

    private static String picture(OrderLine line, List<ProductView> products) {
        return PictureUrls.of(line.image(), line.productId(), line.variantId(), products);
    }
}
