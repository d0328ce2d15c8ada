package vitrina.backoffice.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Formats;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.database.Ids;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.orders.order.OrderPermissions;
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
    private Backoffice backoffice;
    @Inject
    private Formats formats;

    private UUID id;
    private String number;
    private OrderState to;
    private Money left;
    private BigDecimal amount;
    private boolean sure;
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
        notes.undoable(backoffice.say("backoffice.orders.moved", called, backoffice.say("orders.state." + target)),
                settings.get(OrderSettings.UNDO).toSeconds(), change);
    }

    public void undo(long change) {
        orders.undo(change);
        notes.passing("backoffice.orders.undone");
    }

    /** Opens the confirmation of the red button. The key makes a second press of the same confirmation harmless. */
    public void askRefund(UUID order, String called, String land) {
        id = order;
        number = called;
        country = land;
        left = refunds.left(order);
        amount = left.amount();
        sure = false;
        reason = null;
        key = Ids.token();
    }

    /** Shows what would be given back and asks whether that is meant. Nothing happens yet (PAY-08). */
    public void weigh() {
        left = refunds.left(id);
        if (amount == null || amount.signum() <= 0) {
            throw new Refusal("backoffice.amount-missing");
        }
        if (amount.compareTo(left.amount()) > 0) {
            throw new Refusal("backoffice.amount-too-much", formats.money(left, country));
        }
        sure = true;
    }

    public void think() {
        sure = false;
    }

    /** Exactly what {@link #weigh} showed, also when something else was given back meanwhile: then it is refused. */
    public void refund() {
        var why = reason == null || reason.isBlank() ? backoffice.say("orders.state." + OrderState.RETURNED) : reason;
        refunds.refund(id, getWanted(), sure, why, key);
        notes.done("backoffice.orders.refunded", number);
    }

    public boolean isMayPartly() {
        return backoffice.may(OrderPermissions.REFUND_PARTLY);
    }

    public boolean isSure() {
        return sure;
    }

    public boolean isPart() {
        return left != null && amount != null && amount.compareTo(left.amount()) < 0;
    }

    public Money getLeft() {
        return left;
    }

    public Money getWanted() {
        return new Money(amount, left.currency());
    }

    public Money getStays() {
        return left.minus(getWanted());
    }

    public String getNumber() {
        return number;
    }

    public OrderState getTo() {
        return to;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal typed) {
        amount = typed;
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
