package vitrina.backoffice.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Formats;
import vitrina.backoffice.table.TableState;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderDashboard;
import vitrina.orders.panel.OrderFigures;
import vitrina.orders.panel.OrderFilter.Special;

/** What waits today. Every number leads to the orders behind it (DEC-04, DEC-05). */
@Named
@RequestScoped
public class DashboardPage {

    private static final int DAYS = 14;
    private static final String ORDERS = "/backoffice/orders/orders?";

    @Inject
    private OrderDashboard dashboard;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Formats formats;

    private OrderFigures figures;
    private Map<LocalDate, Map<String, OrderFigures.Day>> days;

    /**
     * A number that leads somewhere.
     *
     * @param key  the text {@code backoffice.dashboard.<key>}
     * @param note a second line, may be empty
     */
    public record Figure(String key, String value, String note, String tone, String address) {}

    public boolean isOrders() {
        return backoffice.may(OrderPermissions.READ);
    }

    private OrderFigures figures() {
        if (figures == null) {
            figures = dashboard.figures(backoffice.zone(), backoffice.branchId());
        }
        return figures;
    }

    public List<Figure> getFigures() {
        var state = TableState.standard();
        var today = state.with("paid", backoffice.today() + "..");
        var all = figures();
        var sales = all.salesToday().stream().map(formats::money).toList();
        return List.of(
                new Figure("today", formats.number(all.today()), "", "", ORDERS + today.query()),
                new Figure("sales", sales.isEmpty() ? "–" : String.join(" · ", sales), "", sales.size() > 1 ? "many" : "",
                        ORDERS + today.query()),
                new Figure("overdue", formats.number(all.overdue()), "", all.overdue() > 0 ? "bad" : "good",
                        ORDERS + state.with("special", Special.OVERDUE.name()).query()),
                new Figure("refund", formats.number(all.refundPending()), all.oldestRefund() == null
                        ? ""
                        : backoffice.say("backoffice.dashboard.since", formats.ago(all.oldestRefund())), all.refundPending() > 0 ? "bad" : "good",
                        ORDERS + state.with("special", Special.REFUND_PENDING.name()).query()),
                new Figure("no-stock", formats.number(all.noStock()), "", all.noStock() > 0 ? "bad" : "good",
                        ORDERS + state.with("special", Special.NO_STOCK.name()).query()));
    }

    /** Orders under way by state, also those with none. */
    public List<Figure> getOpen() {
        var open = figures().open();
        return List.of(OrderState.RECEIVED, OrderState.IN_PROCESS, OrderState.AT_COUNTER, OrderState.ON_THE_WAY).stream()
                .map(state -> new Figure("orders.state." + state, formats.number(open.getOrDefault(state, 0L)), "", state.name(),
                        ORDERS + TableState.standard().with("state", state.name()).query()))
                .toList();
    }

    private Map<LocalDate, Map<String, OrderFigures.Day>> days() {
        if (days == null) {
            days = new TreeMap<>();
            for (int back = DAYS - 1; back >= 0; back--) {
                days.put(backoffice.today().minusDays(back), new LinkedHashMap<>());
            }
            dashboard.days(backoffice.zone(), DAYS, backoffice.branchId())
                    .forEach(day -> days.computeIfAbsent(day.day(), any -> new LinkedHashMap<>()).put(day.sales().currency(), day));
        }
        return days;
    }

    /**
     * A day of the chart's table twin.
     *
     * @param sales one amount per currency
     */
    public record DayLine(String day, long orders, String sales, String address) {}

    public List<DayLine> getDays() {
        var lines = new ArrayList<DayLine>();
        days().forEach((day, byCurrency) -> lines.addFirst(new DayLine(formats.day(day),
                byCurrency.values().stream().mapToLong(OrderFigures.Day::orders).sum(),
                String.join(" · ", byCurrency.values().stream().map(one -> formats.money(one.sales())).toList()),
                ORDERS + TableState.standard().with("paid", day + ".." + day).query())));
        return lines;
    }

    /** Chart.js configuration: orders a day. Colours are set by the page's script from the tokens. */
    public String getChart() {
        var labels = Json.createArrayBuilder();
        var orders = Json.createArrayBuilder();
        days().forEach((day, byCurrency) -> {
            labels.add(day.getDayOfMonth() + "/" + day.getMonthValue());
            orders.add(byCurrency.values().stream().mapToLong(OrderFigures.Day::orders).sum());
        });
        JsonObjectBuilder options = Json.createObjectBuilder().add("responsive", true).add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", false)))
                .add("scales", Json.createObjectBuilder().add("y", Json.createObjectBuilder().add("beginAtZero", true)
                        .add("ticks", Json.createObjectBuilder().add("precision", 0))));
        return Json.createObjectBuilder().add("type", "bar").add("data", Json.createObjectBuilder().add("labels", labels)
                .add("datasets", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("label", backoffice.say("backoffice.dashboard.today")).add("data", orders).add("borderRadius", 4))))
                .add("options", options).build().toString();
    }

    /** Addresses behind the bars, in their order. */
    public String getChartLinks() {
        return String.join(" ", days().keySet().stream()
                .map(day -> ORDERS + TableState.standard().with("paid", day + ".." + day).query()).toList());
    }
}
