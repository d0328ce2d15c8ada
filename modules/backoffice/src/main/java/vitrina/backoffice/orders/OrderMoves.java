package vitrina.backoffice.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vitrina.backoffice.frame.Desk;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.ids.Ids;
import vitrina.kernel.money.Money;
import vitrina.kernel.settings.Settings;
import vitrina.orders.order.OrderSettings;
import vitrina.orders.order.OrderState;
import vitrina.orders.order.Orders;
import vitrina.orders.panel.OrderRow;
import vitrina.orders.settlement.OrderRefunds;

/**
 * Moving an order and giving money back, as the list and the order's page both offer it: some moves ask for a reason
 * first, every move can be undone for some seconds, and a refund is confirmed with number and amount.
 */
@Dependent
public class OrderMoves implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Orders orders;
    @Inject
    private OrderRefunds refunds;
    @Inject
    private Settings settings;
    @Inject
    private Notes notes;
    @Inject
    private Desk desk;

    private UUID id;
    private String number;
    private OrderState to;
    private Money amount;
    private String country;
    private String reason;
    private String key;

    /** States to offer, nearest first. */
    public static List<OrderState> offered(OrderRow row) {
        return List.copyOf(row.nextStates());
    }

    public void move(UUID order, String called, OrderState target) {
        var change = orders.moveTo(order, target, null);
        told(change.id(), called, target);
    }

    /** Opens the question for a reason. */
    public void ask(UUID order, String called, OrderState target) {
        id = order;
        number = called;
        to = target;
        reason = null;
    }

    public void moveWithReason() {
        var change = orders.moveTo(id, to, reason);
        told(change.id(), number, to);
    }

    private void told(long change, String called, OrderState target) {
        notes.undoable(desk.say("backoffice.orders.moved", called, desk.say("orders.state." + target)),
                settings.get(OrderSettings.UNDO).toSeconds(), change);
    }

    public void undo(long change) {
        orders.undo(change);
        notes.passing("backoffice.orders.undone");
    }

    /** Opens the confirmation of the red button. The key makes a second press of the same confirmation harmless. */
    public void askRefund(UUID order, String called, Money money, String land) {
        id = order;
        number = called;
        amount = money;
        country = land;
        reason = null;
        key = Ids.token();
    }

    /** All that is left of the charge. */
    public void refund() {
        var why = reason == null || reason.isBlank() ? desk.say("orders.state." + OrderState.RETURNED) : reason;
        refunds.refund(id, null, true, why, key);
        notes.done("backoffice.orders.refunded", number);
    }

    public String getNumber() {
        return number;
    }

    public OrderState getTo() {
        return to;
    }

    public Money getAmount() {
        return amount;
    }

    public String getCountry() {
        return country;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
