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
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;
import vitrina.notices.order.Letter.Pair;
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

/** Writes the letter about an event of an order. */
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

    public Letter write(OrderTold told) {
        var order = told.order();
        var word = word(told);
        return new Letter(order.languageTag(), text(order, "notices.order." + word + ".subject", order.number()),
                text(order, "notices.order.greeting", order.firstName()),
                List.of(text(order, "notices.order." + word + ".text", order.number(), reason(told))),
                facts(told), rows(told), text(order, "notices.order.link"), link(order),
                text(order, "notices.order.footer", company.seller(order.country()).tradeName()));
    }

    /** The page that follows an order without signing in. */
    String link(Order order) {
        return settings.get(KernelSettings.BASE_URL) + "/" + order.language() + "-" + order.country().toLowerCase(Locale.ROOT)
                + "/t/" + order.trackingToken();
    }

    private static String word(OrderTold told) {
        return told.kind() == OrderEvent.Kind.MOVED ? "moved." + told.change().to() : told.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String reason(OrderTold told) {
        return told.change() == null || told.change().reason() == null ? "" : told.change().reason();
    }

    private List<Pair> facts(OrderTold told) {
        var order = told.order();
        var facts = new ArrayList<Pair>();
        facts.add(new Pair(text(order, "notices.order.number"), order.number()));
        switch (told.kind()) {
            case PLACED, REMINDER -> toPay(order).forEach(payment -> instructions(order, payment, facts));
            case PAID -> {
                facts.add(new Pair(text(order, order.delivery().isPickUp() ? "notices.order.pick-up" : "notices.order.arrives"), days(order)));
                if (order.delivery().isPickUp()) {
                    facts.add(branch(order));
                }
            }
            case MOVED -> {
                if (told.change().to().equals(OrderState.AT_COUNTER.name())) {
                    facts.add(branch(order));
                }
            }
            case REFUNDED -> refunds.ofSale(order).stream().filter(refund -> refund.publicId().equals(told.refund()))
                    .forEach(refund -> facts.add(new Pair(text(order, "notices.order.refund"), order.text(refund.amount()))));
            case EXPIRED, CANCELLED, OVERDUE -> {}
        }
        return facts;
    }

    /** What waits for the buyer and is paid with a code, as it was begun. */
    private List<Payment> toPay(Order order) {
        return payments.of(order.reference()).stream().filter(payment -> payment.state().isOpen() && payment.code() != null).toList().reversed();
    }

    private void instructions(Order order, Payment payment, List<Pair> facts) {
        facts.add(new Pair(text(order, "notices.order.method"), text(order, "payments.method." + payment.method())));
        facts.add(new Pair(text(order, "notices.order.total"), order.text(payment.amount())));
        if (payment.provider().equals("transfer")) {
            transfers.account(order.country()).ifPresent(account -> facts.add(new Pair(text(order, "notices.order.account"),
                    account.bank() + "\n" + account.holder() + "\n" + account.number()
                            + (account.note() == null ? "" : "\n" + account.note()))));
        }
        facts.add(new Pair(text(order, "notices.order.code"), payment.code()));
        facts.add(new Pair(text(order, "notices.order.due"), time(order, payment.dueAt())));
    }

    private List<Pair> rows(OrderTold told) {
        var order = told.order();
        if (told.kind() != OrderEvent.Kind.PAID && told.kind() != OrderEvent.Kind.PLACED) {
            return List.of();
        }
        var rows = new ArrayList<Pair>();
        order.lines().forEach(line -> rows.add(new Pair(line.quantity() + " × " + line.name()
                + (line.options().isEmpty() ? "" : " (" + line.options() + ")"), order.text(line.amount()))));
        var amounts = order.amounts();
        if (amounts.discount().isPositive()) {
            rows.add(new Pair(text(order, "notices.order.discount"), "-" + order.text(amounts.discount())));
        }
        rows.add(new Pair(text(order, "orders.shipping." + order.delivery().method()),
                amounts.shipping().isZero() ? text(order, "notices.order.free") : order.text(amounts.shipping())));
        rows.add(new Pair(text(order, "notices.order.total"), order.text(amounts.total())));
        if (amounts.tax().isPositive()) {
            // What is in the total already stands below it.
            rows.add(rows.size() - (amounts.taxIncluded() ? 0 : 1),
                    new Pair(text(order, amounts.taxIncluded() ? "notices.order.tax-included" : "notices.order.tax"), order.text(amounts.tax())));
        }
        return rows;
    }

    /** Where it waits, so that nobody has to look for the way elsewhere. */
    private Pair branch(Order order) {
        var branch = company.branch(order.delivery().branchId());
        var lines = branch.address() == null ? List.<String>of() : AddressForms.of(branch.country()).lines(branch.address());
        return new Pair(text(order, "notices.order.branch"), String.join("\n", Stream.concat(Stream.of(branch.name()), lines.stream()).toList()));
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
