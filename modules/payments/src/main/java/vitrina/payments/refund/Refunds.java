package vitrina.payments.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.ledger.LedgerAccount;
import vitrina.payments.ledger.Posting;
import vitrina.payments.payment.PaymentStore;
import vitrina.payments.provider.RefundResult;

/** Promises refunds and books how they end; the one writer of their state. The caller has checked who may. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "states move by conditional updates")
@ApplicationScoped
@Transactional
public class Refunds {

    static final String KIND = "payments.refund";
    private static final String REFUND = """
            select r.*, p.public_id as payment from payments_refund r join payments_payment p on p.id = r.payment_id where\s""";

    @Inject
    private Sql sql;
    @Inject
    private Ledger ledger;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;
    @Inject
    private PaymentStore payments;
    @Inject
    private Event<PaymentRefunded> refunded;
    @Inject
    private Event<RefundEnded> ended;

    /**
     * @param key   the same request, sent again, is answered with the first refund
     * @param mover staff, or the system for money that nobody wanted
     * @throws Refusal payments.refund-beyond-captured with what is left; payments.nothing-captured; kernel.amount-unpayable
     */
    public Refund refund(UUID paymentId, Money amount, String reason, String key, Mover mover) {
        var payment = payments.lock(paymentId).orElseThrow(() -> new Refusal("payments.nothing-captured"));
        var earlier = sql.first(REFUND + "p.public_id = ? and r.request_key = ?", Refunds::read, paymentId, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!payment.state().isRefundable()) {
            throw new Refusal("payments.nothing-captured");
        }
        if (!amount.payable().isPositive() || amount.compareTo(payment.refundable()) > 0) {
            throw new Refusal("payments.refund-beyond-captured", payment.refundable());
        }
        var refund = new Refund(Ids.uuid7(), paymentId, amount, reason, Move.start(RefundState.REQUESTED).to(), Actors.current().name(), clock.now(),
                null);
        sql.update("""
                insert into payments_refund (public_id, payment_id, request_key, currency, amount, reason, state,
                  requested_by, requested_at) values (:publicId, :paymentId, :requestKey, :currency, :amount, :reason, :state,
                    :requestedBy, :requestedAt)""",
                Named.of("publicId", refund.publicId()).and("paymentId", payment.id()).and("requestKey", key).and("currency", amount.currency())
                        .and("amount", amount.amount()).and("reason", reason).and("state", refund.state()).and("requestedBy", refund.requestedBy())
                        .and("requestedAt", refund.requestedAt()));
        var replaced = Move.to(RefundState.REPLACED, Mover.SYSTEM);
        sql.update("update payments_refund set state = ? where payment_id = ? and state = any(?)", replaced.to(), payment.id(), replaced.from());
        var after = payments.refund(payment, amount, mover, refund.requestedAt());
        ledger.post(Posting.of("refund", "refund:" + refund.publicId(), payment.reference())
                .debit(LedgerAccount.RECEIVABLE, amount).credit(LedgerAccount.REFUNDS_DUE, amount));
        outbox.put(KIND, "payment:" + paymentId, Json.createObjectBuilder().add("refund", refund.publicId().toString()).build());
        refunded.fire(new PaymentRefunded(after, refund, amount));
        return refund;
    }

    /**
     * Asks the provider once more for what it refused.
     * @throws Refusal payments.refund-not-waiting, and as {@link #refund}
     */
    public Refund retry(UUID refundId) {
        var refused = waiting(refundId, RefundState.REFUSED);
        return refund(refused.paymentId(), refused.amount(), refused.reason(), "retry:" + refundId, Mover.STAFF);
    }

    /**
     * People have paid by hand.
     * @throws Refusal payments.refund-not-waiting
     */
    public void paid(UUID refundId) {
        done(waiting(refundId, RefundState.BY_HAND), null, Mover.STAFF);
    }

    /** What was promised on this request before, of every payment for the reference. */
    public List<Refund> find(String reference, String key) {
        return sql.list(REFUND + "p.reference = ? and r.request_key = ? order by r.id", Refunds::read, reference, key);
    }

    /** Refunds of every payment for a reference, oldest first. */
    public List<Refund> of(String reference) {
        return sql.list(REFUND + "p.reference = ? order by r.id", Refunds::read, reference);
    }

    Optional<Refund> find(UUID refundId, RefundState state) {
        return sql.first(REFUND + "r.public_id = ? and r.state = ?", Refunds::read, refundId, state);
    }

    Optional<Refund> lock(UUID refundId, RefundState state) {
        return sql.first(REFUND + "r.public_id = ? and r.state = ? for update of r", Refunds::read, refundId, state);
    }

    private Refund waiting(UUID refundId, RefundState state) {
        return lock(refundId, state).orElseThrow(() -> new Refusal("payments.refund-not-waiting"));
    }

    /** The provider has answered. */
    void answered(Refund refund, RefundResult result) {
        switch (result.outcome()) {
            case DONE -> done(refund, result.reference(), Mover.SYSTEM);
            case BY_HAND -> end(refund, RefundState.BY_HAND, null, Mover.SYSTEM);
            case REFUSED -> refused(refund, result.reference());
        }
    }

    private void done(Refund refund, String providerReference, Mover mover) {
        var payment = sql.first("select * from payments_payment where public_id = ?", PaymentStore::read, refund.paymentId()).orElseThrow();
        var paid = end(refund, RefundState.DONE, providerReference, mover);
        ledger.post(Posting.of("refund-paid", "refund-paid:" + refund.publicId(), payment.reference())
                .debit(LedgerAccount.REFUNDS_DUE, refund.amount())
                .credit(LedgerAccount.clearing(payment.provider()), refund.amount()));
        ended.fire(new RefundEnded(payment, paid));
    }

    /** The promise is taken back: the payment is what it was, so that people see it and can try again. */
    private void refused(Refund refund, String providerReference) {
        var payment = payments.reverseRefund(payments.lock(refund.paymentId()).orElseThrow(), refund.amount(), clock.now());
        ledger.takeBack("refund:" + refund.publicId());
        ended.fire(new RefundEnded(payment, end(refund, RefundState.REFUSED, providerReference, Mover.SYSTEM)));
    }

    private Refund end(Refund refund, RefundState state, String providerReference, Mover mover) {
        var move = Move.of(refund.state(), state, mover, null);
        sql.update("update payments_refund set state = ?, provider_reference = ?, done_at = ? where public_id = ? and state = any(?)",
                state, providerReference, state == RefundState.BY_HAND ? null : clock.now(), refund.publicId(), move.from());
        return sql.first(REFUND + "r.public_id = ?", Refunds::read, refund.publicId()).orElseThrow();
    }

    private static Refund read(ResultSet row) throws SQLException {
        return new Refund(row.getObject("public_id", UUID.class), row.getObject("payment", UUID.class),
                new Money(row.getBigDecimal("amount"), row.getString("currency")).rounded(), row.getString("reason"),
                RefundState.valueOf(row.getString("state")), row.getString("requested_by"),
                Sql.instant(row, "requested_at"), Sql.instant(row, "done_at"));
    }
}
