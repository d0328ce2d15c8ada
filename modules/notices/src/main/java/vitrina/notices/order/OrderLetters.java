package vitrina.notices.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vitrina.catalog.view.PictureUrls;
import vitrina.catalog.view.ProductViews;
import vitrina.catalog.view.Shop;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.Letter.Fact;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderEvent;
import vitrina.orders.order.OrderState;
import vitrina.orders.order.OrderTold;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.Payments;
import vitrina.payments.transfer.Transfers;
import vitrina.people.address.AddressForms;
import vitrina.people.company.Company;

/** Gathers what the letter about an event of an order says. */
@ApplicationScoped
public class OrderLetters {

    @Inject
    private Texts texts;
    @Inject
    private Settings settings;
    @Inject
    private Payments payments;
    @Inject
    private Transfers transfers;
    @Inject
    private OrderRefunds refunds;
    @Inject
    private Company company;
    @Inject
    private ProductViews views;

    Letter about(OrderTold told) {
        var order = told.order();
        boolean goods = told.kind() == OrderEvent.Kind.PAID || told.kind() == OrderEvent.Kind.PLACED;
        boolean goes = goods || isMoveTo(told, OrderState.ON_THE_WAY);
        return new Letter(template(told), order.languageTag(), order.country(), new OrderFacts(order.number(), order.firstName(), reason(told),
                link(order), facts(told), goods ? pieces(order) : List.of(), goods ? totals(order) : List.of(),
                goes ? address(order) : List.of()));
    }

    /** Its branch reads it, in the language of its country. */
    Letter overdue(Order order, String language) {
        return new Letter("branch-overdue", language, order.country(), new OverdueFacts(order.number(),
                texts.get(language, "orders.state." + order.state()),
                settings.get(KernelSettings.BASE_URL) + "/backoffice/orders/order?number=" + order.number()));
    }

    /** The page that follows an order without signing in. */
    String link(Order order) {
        return settings.get(KernelSettings.BASE_URL) + "/" + order.language() + "-" + order.country().toLowerCase(Locale.ROOT)
                + "/t/" + order.trackingToken();
    }

    private static String template(OrderTold told) {
        var what = told.kind() == OrderEvent.Kind.MOVED ? told.change().to() : told.kind().name();
        return "order-" + what.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isMoveTo(OrderTold told, OrderState state) {
        return told.kind() == OrderEvent.Kind.MOVED && told.change().to().equals(state.name());
    }

    private static String reason(OrderTold told) {
        return told.change() == null || told.change().reason() == null ? "" : told.change().reason();
    }

    private List<Fact> facts(OrderTold told) {
        var order = told.order();
        var facts = new ArrayList<Fact>();
        switch (told.kind()) {
            case PLACED, REMINDER -> toPay(order).forEach(payment -> instructions(order, payment, facts));
            case PAID -> {
                facts.add(new Fact(text(order, order.delivery().isPickUp() ? "notices.order.pick-up" : "notices.order.arrives"), days(order)));
                if (order.delivery().isPickUp()) {
                    facts.add(branch(order));
                }
            }
            case MOVED -> {
                if (isMoveTo(told, OrderState.AT_COUNTER)) {
                    facts.add(branch(order));
                }
            }
            case REFUNDED -> refunds.ofSale(order).stream().filter(refund -> refund.publicId().equals(told.refund()))
                    .forEach(refund -> facts.add(new Fact(text(order, "notices.order.refund"), order.text(refund.amount()))));
            case EXPIRED, CANCELLED, OVERDUE -> {}
        }
        return facts;
    }

    /** What waits for the buyer and is paid with a code, as it was begun. */
    private List<Payment> toPay(Order order) {
        return payments.of(order.reference()).stream().filter(payment -> payment.state().isOpen() && payment.code() != null).toList().reversed();
    }

    private void instructions(Order order, Payment payment, List<Fact> facts) {
        facts.add(new Fact(text(order, "notices.order.method"), text(order, "payments.method." + payment.method())));
        facts.add(new Fact(text(order, "notices.order.total"), order.text(payment.amount())));
        if (payment.provider().equals("transfer")) {
            transfers.account(order.country()).ifPresent(account -> facts.add(new Fact(text(order, "notices.order.account"),
                    account.bank() + "\n" + account.holder() + "\n" + account.number()
                            + (account.note() == null ? "" : "\n" + account.note()))));
        }
        facts.add(new Fact(text(order, "notices.order.code"), payment.code()));
        facts.add(new Fact(text(order, "notices.order.due"), time(order, payment.dueAt())));
    }

    private List<Letter.Piece> pieces(Order order) {
        var products = views.all(new Shop(order.country(), order.language(), order.amounts().total().currency()),
                order.lines().stream().map(line -> line.productId()).distinct().toList());
        return order.lines().stream().map(line -> {
            var picture = PictureUrls.of(line.image(), line.productId(), line.variantId(), products);
            return new Letter.Piece(picture == null ? "" : settings.get(KernelSettings.BASE_URL) + PictureUrls.raster(picture), line.name(),
                    line.options(), line.quantity(), order.text(line.amount()));
        }).toList();
    }

    private List<Letter.Total> totals(Order order) {
        var amounts = order.amounts();
        var totals = new ArrayList<Letter.Total>();
        if (amounts.discount().isPositive()) {
            totals.add(new Letter.Total(text(order, "notices.order.discount"), "−" + order.text(amounts.discount()), "save"));
        }
        totals.add(new Letter.Total(text(order, "orders.shipping." + order.delivery().method()),
                amounts.shipping().isZero() ? text(order, "notices.order.free") : order.text(amounts.shipping()), ""));
        var total = new Letter.Total(text(order, "notices.order.total"), order.text(amounts.total()), "total");
        if (!amounts.tax().isPositive()) {
            totals.add(total);
        } else if (amounts.taxIncluded()) {
            // What is in the total already stands below it.
            totals.addAll(List.of(total, new Letter.Total(text(order, "notices.order.tax-included"), order.text(amounts.tax()), "note")));
        } else {
            totals.addAll(List.of(new Letter.Total(text(order, "notices.order.tax"), order.text(amounts.tax()), ""), total));
        }
        return totals;
    }

    private static List<String> address(Order order) {
        var address = order.delivery().address();
        return address == null ? List.of() : AddressForms.of(address.country()).lines(address);
    }

    /** Where it waits, so that nobody has to look for the way elsewhere. */
    private Fact branch(Order order) {
        var branch = company.branch(order.delivery().branchId());
        var lines = branch.address() == null ? List.<String>of() : AddressForms.of(branch.country()).lines(branch.address());
        return new Fact(text(order, "notices.order.branch"), String.join("\n", Stream.concat(Stream.of(branch.name()), lines.stream()).toList()));
    }

    private String days(Order order) {
        var from = order.delivery().promisedFrom();
        var to = order.delivery().promisedTo();
        return from.equals(to) ? day(order, from) : day(order, from) + " – " + day(order, to);
    }

    private static String day(Order order, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.forLanguageTag(order.languageTag())).format(day);
    }

    /** In the country's own time (LOC-06). */
    private String time(Order order, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(order.languageTag())).withZone(company.country(order.country()).zone()).format(at);
    }

    private String text(Order order, String key, Object... arguments) {
        return texts.get(order.languageTag(), key, arguments);
    }
}
