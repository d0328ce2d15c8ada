package vitrina.storefront.checkout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vitrina.kernel.money.MoneyFormat;
import vitrina.orders.checkout.ShippingOption;
import vitrina.payments.provider.PaymentMethod;
import vitrina.storefront.site.Site;

/** Ways to get and to pay an order, as a page offers them. */
public final class Offer {

    private Offer() {
    }

    /**
     * @param mode DELIVERY or PICK_UP
     * @param checked "checked" for the chosen one, else null
     */
    public record Shipping(String code, String name, String when, String price, String mode, String checked) {

        private static String when(Site site, ShippingOption option) {
            var key = option.method().isPickUp() ? "shop.when.pickup" : "shop.when.delivery";
            return option.earliest().equals(option.latest())
                    ? site.text(key + ".day", day(site, option.earliest()))
                    : site.text(key, day(site, option.earliest()), day(site, option.latest()));
        }

        static Shipping of(Site site, ShippingOption option, String typed) {
            boolean chosen = typed.isEmpty() ? option.chosen() : option.method().code().equals(typed);
            return new Shipping(option.method().code(), site.text("orders.shipping." + option.method().code()),
                    when(site, option),
                    option.isFree() ? site.text("shop.sum.free") : MoneyFormat.format(option.price(), site.getTag()),
                    option.method().mode().name(), chosen ? "checked" : null);
        }
    }

    /** @param document "yes" when the buyer's document is needed */
    public record Payment(String code, String name, String hint, String document, String checked) {

        static Payment of(Site site, PaymentMethod method, boolean document, String typed) {
            var key = "payments.method." + method.code();
            return new Payment(method.code(), site.text(key), site.text(key + ".hint"), document ? "yes" : "no",
                    method.code().equals(typed) ? "checked" : null);
        }
    }

    /** Such as "jueves, 27 de noviembre". */
    static String day(Site site, LocalDate date) {
        var locale = Locale.forLanguageTag(site.getTag());
        return date.format(DateTimeFormatter.ofPattern(site.text("shop.date.day"), locale));
    }
}
