package vitrina.storefront.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vitrina.orders.order.OrderState;
import vitrina.orders.order.TrackingView;
import vitrina.storefront.site.Site;

/** The way of an order as a timeline, in the reader's words; no personal data but the first name. */
public record Journey(String number, String firstName, String status, String promise, List<Stop> stops, String withdrawal) {

    /** @param look a class: past, here or ahead */
    public record Stop(String name, String when, String look) {}

    static Journey of(Site site, TrackingView view) {
        var stops = new ArrayList<Stop>();
        int last = -1;
        for (int i = 0; i < view.steps().size(); i++) {
            last = view.steps().get(i).isReached() ? i : last;
        }
        boolean over = view.state() == OrderState.DELIVERED;
        for (int i = 0; i < view.steps().size(); i++) {
            var step = view.steps().get(i);
            stops.add(new Stop(site.text(step.textKey()), step.at() == null ? "" : moment(site, step.at()),
                    !step.isReached() ? "ahead" : i == last && !over ? "here" : "past"));
        }
        boolean under = !view.statusKey().startsWith("orders.stage.") && view.state() != OrderState.DELIVERED && view.state() != OrderState.RETURNED;
        var promise = !under
                ? ""
                : view.branch() == null
                        ? view.promisedFrom().equals(view.promisedTo())
                                ? site.text("shop.when.delivery.day", day(site, view.promisedTo()))
                                : site.text("shop.when.delivery", day(site, view.promisedFrom()), day(site, view.promisedTo()))
                        : site.text("shop.when.at-branch", view.branch(), day(site, view.promisedFrom()));
        return new Journey(view.number(), view.firstName(), status(site, view.statusKey()), promise, stops,
                view.withdrawalUntil() == null ? null : site.text("shop.order.withdrawal", day(site, view.withdrawalUntil())));
    }

    /** A state in the buyer's words: staff see what was collected, the buyer what was paid. */
    public static String status(Site site, String statusKey) {
        return site.text(statusKey.replace("orders.state.", "orders.step."));
    }

    static String day(Site site, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(site.text("shop.date.day"), Locale.forLanguageTag(site.getTag())));
    }

    /** Date and time in the country's zone (LOC-09). */
    static String moment(Site site, Instant at) {
        ZoneId zone = site.getCountry().zone();
        return at.atZone(zone).format(DateTimeFormatter.ofPattern(site.text("shop.date.moment"), Locale.forLanguageTag(site.getTag())));
    }
}
