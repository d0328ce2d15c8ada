package vitrina.backoffice.orders;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.SavedView;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderFilter.Special;
import vitrina.orders.panel.OrderRow;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.transfer.Transfers;
import vitrina.people.company.Company;

/** The order list (ORD-01 … ORD-21). */
@Named
@ViewScoped
public class OrdersPage extends TablePage<OrderRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderAccess access;
    @Inject
    private OrdersTable table;
    @Inject
    private OrderMoves moves;
    @Inject
    private Company company;
    @Inject
    private Backoffice backoffice;

    @Override
    protected Table<OrderRow> table() {
        return table;
    }

    @Override
    public List<SavedView> getOffered() {
        var all = TableState.standard();
        return List.of(
                view("new", all.with("state", OrderState.RECEIVED.name())),
                view("going", all.with("state", OrderState.AT_COUNTER.name(), OrderState.IN_PROCESS.name(), OrderState.ON_THE_WAY.name())),
                view("overdue", all.with(OrdersTable.SPECIAL, Special.OVERDUE.name())),
                view("refund", all.with(OrdersTable.SPECIAL, Special.REFUND_PENDING.name())),
                view("transfers", all.with("method", Transfers.PROVIDER).with("payment", PaymentState.DUE.name(), PaymentState.PENDING.name())),
                view("no-stock", all.with(OrdersTable.SPECIAL, Special.NO_STOCK.name())));
    }

    private SavedView view(String key, TableState state) {
        return new SavedView(0, backoffice.say("backoffice.orders.view." + key), state.query());
    }

    @Override
    public String tone(OrderRow row) {
        return row.overdue() ? "late" : "";
    }

    public boolean isMayMove() {
        return Actors.current().may(OrderPermissions.MOVE);
    }

    public boolean isMayRefund() {
        return Actors.current().may(OrderPermissions.REFUND);
    }

    public List<OrderState> offered(OrderRow row) {
        return OrderMoves.offered(row);
    }

    /** The order is named by the request and not by its place in the list, which may have moved on. */
    public void move() {
        var order = named();
        moves.move(order.publicId(), order.number(), OrderState.valueOf(parameter("to")));
        reload();
    }

    public void ask() {
        var order = named();
        moves.ask(order.publicId(), order.number(), OrderState.valueOf(parameter("to")));
    }

    private Order named() {
        return access.byPublicId(UUID.fromString(parameter("order"))).orElseThrow(() -> new Refusal("orders.unknown"));
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    public void moveWithReason() {
        moves.moveWithReason();
        reload();
    }

    public void undo() {
        reload();
        moves.undo(Long.parseLong(parameter("change")));
    }

    public void askRefund() {
        var order = named();
        moves.askRefund(order.publicId(), order.number(), order.country());
    }

    public void refund() {
        moves.refund();
        reload();
    }

    public Order detail(OrderRow row) {
        return access.byPublicId(row.publicId()).orElse(null);
    }

    public String branch(OrderRow row) {
        return company.branch(row.branchId()).name();
    }

    public OrderMoves getMoves() {
        return moves;
    }
}
