package vitrina.backoffice.orders;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vitrina.backoffice.frame.Notes;
import vitrina.kernel.identity.Actors;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.orders.order.OrderChange;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderState;
import vitrina.orders.order.Orders;
import vitrina.orders.settlement.OrderRefunds;
import vitrina.orders.settlement.OrderTransfers;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentPermissions;
import vitrina.payments.payment.Payments;
import vitrina.payments.refund.Refund;

/** One order: what, for whom, everything that happened; also the slip that goes with the parcel. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderAccess access;
    @Inject
    private Orders orders;
    @Inject
    private Payments payments;
    @Inject
    private OrderRefunds refunds;
    @Inject
    private OrderTransfers transfers;
    @Inject
    private OrderMoves moves;
    @Inject
    private Notes notes;

    private String number;
    private String note;
    private String bankReference;
    private transient Order order;
    private transient List<Payment> attempts;
    private transient Optional<OrderTransfers.Transfer> transfer;

    /** An order of another branch is as unknown as one that never was (Q15). */
    public void open() throws IOException {
        if (getOrder() == null) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        }
    }

    public Order getOrder() {
        if (order == null && number != null) {
            order = access.byNumber(number).orElse(null);
        }
        return order;
    }

    /** Newest first. */
    public List<OrderChange> getHistory() {
        return orders.history(getOrder().publicId()).reversed();
    }

    /** Every attempt, as they were begun: what paid the order may be several. */
    public List<Payment> getPayments() {
        if (attempts == null) {
            attempts = payments.of(getOrder().reference()).reversed();
        }
        return attempts;
    }

    public List<Refund> getRefunds() {
        return refunds.of(getOrder());
    }

    public List<OrderState> getOffered() {
        return Actors.current().may(OrderPermissions.MOVE) ? List.copyOf(getOrder().nextStates()) : List.of();
    }

    public boolean isRefundable() {
        return getOrder().isRefundPending() && isMayRefund();
    }

    public boolean isCancellable() {
        return getOrder().isPayable() && Actors.current().may(OrderPermissions.MOVE);
    }

    public void move(OrderState to) {
        moves.move(getOrder().publicId(), number, to);
        reread();
    }

    public void ask(OrderState to) {
        moves.ask(getOrder().publicId(), number, to);
    }

    public void moveWithReason() {
        moves.moveWithReason();
        reread();
    }

    public void undo() {
        moves.undo(Long.parseLong(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("change")));
        reread();
    }

    public void askRefund() {
        moves.askRefund(getOrder().publicId(), number, getOrder().country());
    }

    public void refund() {
        moves.refund();
        reread();
    }

    /** A transfer whose money is looked out for or came, or null. */
    public OrderTransfers.Transfer getTransfer() {
        if (transfer == null) {
            transfer = transfers.find(getOrder().publicId());
        }
        return transfer.orElse(null);
    }

    public boolean isMaySettle() {
        return Actors.current().may(PaymentPermissions.SETTLE);
    }

    public void acknowledge() {
        var became = transfers.acknowledge(getOrder().publicId(), bankReference);
        notes.done("backoffice.order.transfer." + became, number);
        bankReference = null;
        reread();
    }

    public boolean isMayRefund() {
        return Actors.current().may(OrderPermissions.REFUND);
    }

    public boolean isRetryable(Refund refund) {
        return isMayRefund() && refunds.isRetryable(getOrder(), refund);
    }

    public void retryRefund(Refund refund) {
        refunds.retry(getOrder().publicId(), refund.publicId());
        notes.done("backoffice.orders.refunded", number);
        reread();
    }

    public void paidRefund(Refund refund) {
        refunds.paid(getOrder().publicId(), refund.publicId());
        notes.done("backoffice.order.refund.paid", number);
        reread();
    }

    private void reread() {
        order = null;
        attempts = null;
        transfer = null;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String typed) {
        bankReference = typed;
    }

    public void cancel() {
        orders.cancel(getOrder().publicId(), null, null);
        notes.done("backoffice.order.cancelled", number);
        reread();
    }

    public void addNote() {
        orders.note(getOrder().publicId(), note);
        note = null;
        reread();
    }

    public OrderMoves getMoves() {
        return moves;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String wanted) {
        number = wanted;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }
}
