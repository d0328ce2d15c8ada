package vitrina.storefront.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vitrina.kernel.time.Clock;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.shipping.ShippingMethods;
import vitrina.storefront.site.Site;

/** When a product ordered today would be there, and what that costs; the same days the checkout offers. */
@ApplicationScoped
class Promises {

    /** @param price as a delivery costs without a threshold reached */
    public record Promise(String name, String when, String price, String free, boolean pickUp) {}

    @Inject
    private ShippingMethods methods;
    @Inject
    private Clock clock;

    List<Promise> of(Site site) {
        var today = clock.today(site.getCountry().zone());
        return methods.of(site.getCountry().code()).stream().map(method -> promise(site, method, today)).toList();
    }

    private static Promise promise(Site site, ShippingMethod method, LocalDate today) {
        var key = method.isPickUp() ? "shop.when.pickup" : "shop.when.delivery";
        var first = method.earliest(today);
        var last = method.latest(today);
        return new Promise(site.text("orders.shipping." + method.code()),
                first.equals(last) ? site.text(key + ".day", day(site, first)) : site.text(key, day(site, first), day(site, last)),
                method.price().isZero() ? site.text("shop.sum.free") : site.money(method.price()),
                method.freeFrom() == null ? null : site.text("shop.product.free-from", site.money(method.freeFrom())), method.isPickUp());
    }

    private static String day(Site site, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(site.text("shop.date.day"), Locale.forLanguageTag(site.getTag())));
    }
}
