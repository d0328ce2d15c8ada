package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import vitrina.catalog.sales.Sales;
import vitrina.catalog.stock.Stocks;
import vitrina.kernel.outbox.Outbox;
import vitrina.kernel.outbox.OutboxHandler;
import vitrina.kernel.outbox.OutboxMessage;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.orders.history.OrderChange;
import vitrina.orders.history.OrderChanges;
import vitrina.people.company.Company;

/** Takes news in with the fact and gives them out afterwards; a move that was undone meanwhile is dropped. */
@ApplicationScoped
public class NewsDesk implements OutboxHandler {

    private static final String KIND = "orders.news";

    @Inject
    private Outbox outbox;
    @Inject
    private OrderRows orders;
    @Inject
    private OrderChanges changes;
    @Inject
    private Stocks stocks;
    @Inject
    private Sales sales;
    @Inject
    private Company company;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<OrderNews> news;

    public void put(long orderId, OrderNews.Kind kind) {
        put(orderId, kind, 0, Duration.ZERO);
    }

    /** The order is to be paid with a code until then; whoever has much time is reminded a while before (LOC-06). */
    public void putPayable(long orderId, Instant payUntil) {
        put(orderId, OrderNews.Kind.PLACED);
        var reminder = payUntil.minus(settings.get(OrderSettings.REMINDER));
        if (reminder.isAfter(clock.now())) {
            outbox.put(KIND, "reminder:" + orderId, body(orderId, OrderNews.Kind.REMINDER, 0), reminder);
        }
    }

    /** Its branch is reminded then, unless the order has ended (DEC-05). */
    public void putDue(long orderId, Instant due) {
        outbox.put(KIND, "overdue:" + orderId, body(orderId, OrderNews.Kind.OVERDUE, 0), due);
    }

    /** @param change the move to tell of, 0 for none */
    void put(long orderId, OrderNews.Kind kind, long change, Duration pause) {
        outbox.put(KIND, "order:" + orderId, body(orderId, kind, change), clock.now().plus(pause));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        var kind = OrderNews.Kind.valueOf(message.body().getString("kind"));
        long change = message.body().getJsonNumber("change").longValue();
        if (change != 0 && !changes.tell(change)) {
            return;
        }
        var order = orders.byId(message.body().getJsonNumber("order").longValue()).orElseThrow();
        if (kind == OrderNews.Kind.REMINDER && !order.isPayable() || kind == OrderNews.Kind.OVERDUE && order.state().isFinal()) {
            return;
        }
        OrderChange told = change == 0 ? null
                : changes.of(order.id()).stream().filter(one -> one.id() == change).findFirst().orElseThrow();
        if (told != null && told.to().equals(OrderState.RETURNED.name())) {
            stocks.giveBack(order.reference());
            unsell(order);
        }
        news.fire(new OrderNews(kind, order, told));
    }

    /** What came back was not sold: it is taken off the day it was paid on, so that it neither ranks nor pulls down later sales (CAT-11). */
    private void unsell(Order order) {
        if (order.paidAt() != null) {
            var back = new HashMap<>(order.pieces());
            back.replaceAll((product, pieces) -> -pieces);
            sales.record(order.country(), back, LocalDate.ofInstant(order.paidAt(), company.country(order.country()).zone()));
        }
    }

    private static JsonObject body(long orderId, OrderNews.Kind kind, long change) {
        return Json.createObjectBuilder().add("order", orderId).add("kind", kind.name()).add("change", change).build();
    }
}
