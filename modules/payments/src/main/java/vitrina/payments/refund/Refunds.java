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
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.ids.Ids;
import vitrina.kernel.money.Money;
import vitrina.kernel.outbox.Outbox;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.payments.ledger.Account;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.ledger.Posting;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentRows;
import vitrina.payments.provider.RefundAnswer;

/** Promises refunds and books how they end. The caller has checked who may. */
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
    private Event<PaymentRefunded> refunded;
    @Inject
    private Event<RefundEnded> ended;

    /**
     * @param key the same request, sent again, is answered with the first refund
     * @throws Refusal payments.refund-beyond-captured with what is left; payments.nothing-captured; kernel.amount-unpayable
     */
    public Refund refund(UUID paymentId, Money amount, String reason, String key) {
        var payment = locked(paymentId);
        var earlier = find(paymentId, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!payment.state().isRefundable()) {
            throw new Refusal("payments.nothing-captured");
        }
        if (!amount.payable().isPositive() || amount.compareTo(payment.refundable()) > 0) {
            throw new Refusal("payments.refund-beyond-captured", payment.refundable());
        }
        var refund = new Refund(Ids.uuid7(), paymentId, amount, reason, Refund.State.REQUESTED, Actors.current().name(), clock.now(), null);
        sql.update("""
                insert into payments_refund (public_id, payment_id, request_key, currency, amount, reason, state,
                  requested_by, requested_at) values (?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?)""",
                refund.publicId(), payment.id(), key, amount.currency(), amount.amount(), reason, refund.requestedBy(),
                refund.requestedAt());
        sql.update("update payments_refund set state = 'REPLACED' where payment_id = ? and state = 'REFUSED'", payment.id());
        var after = sql.first("""
                update payments_payment set refunded = refunded + ?, changed_at = ?,
                  state = case when refunded + ? = captured then 'REFUNDED' else 'PARTLY_REFUNDED' end
                where id = ? and refunded + ? <= captured returning *""", PaymentRows::read,
                amount.amount(), refund.requestedAt(), amount.amount(), payment.id(), amount.amount()).orElseThrow();
        ledger.post(Posting.of("refund", "refund:" + refund.publicId(), payment.reference())
                .debit(Account.RECEIVABLE, amount).credit(Account.REFUNDS_DUE, amount));
        outbox.put(KIND, "payment:" + paymentId, Json.createObjectBuilder().add("refund", refund.publicId().toString()).build());
        refunded.fire(new PaymentRefunded(after, refund, amount));
        return refund;
    }

    /** Asks the provider once more for what it refused. @throws Refusal payments.refund-not-waiting, and as {@link #refund} */
    public Refund retry(UUID refundId) {
        var refused = waiting(refundId, Refund.State.REFUSED);
        return refund(refused.paymentId(), refused.amount(), refused.reason(), "retry:" + refundId);
    }

    /** People have paid by hand. @throws Refusal payments.refund-not-waiting */
    public void paid(UUID refundId) {
        done(waiting(refundId, Refund.State.BY_HAND), null);
    }

    /** What was promised on this request before. */
    public Optional<Refund> find(UUID paymentId, String key) {
        return sql.first(REFUND + "p.public_id = ? and r.request_key = ?", Refunds::read, paymentId, key);
    }

    /** Refunds of every payment for a reference, oldest first. */
    public List<Refund> of(String reference) {
        return sql.list(REFUND + "p.reference = ? order by r.id", Refunds::read, reference);
    }

    Optional<Refund> find(UUID refundId, Refund.State state) {
        return sql.first(REFUND + "r.public_id = ? and r.state = ?", Refunds::read, refundId, state);
    }

    Optional<Refund> lock(UUID refundId, Refund.State state) {
        return sql.first(REFUND + "r.public_id = ? and r.state = ? for update of r", Refunds::read, refundId, state);
    }

    private Refund waiting(UUID refundId, Refund.State state) {
        return lock(refundId, state).orElseThrow(() -> new Refusal("payments.refund-not-waiting"));
    }

    /** The provider has answered. */
    void answered(Refund refund, RefundAnswer answer) {
        switch (answer.outcome()) {
            case DONE -> done(refund, answer.reference());
            case BY_HAND -> end(refund, Refund.State.BY_HAND, null);
            case REFUSED -> refused(refund, answer.reference());
        }
    }

    private void done(Refund refund, String providerReference) {
        var payment = sql.first("select * from payments_payment where public_id = ?", PaymentRows::read, refund.paymentId()).orElseThrow();
        var paid = end(refund, Refund.State.DONE, providerReference);
        ledger.post(Posting.of("refund-paid", "refund-paid:" + refund.publicId(), payment.reference())
                .debit(Account.REFUNDS_DUE, refund.amount())
                .credit(Account.clearing(payment.provider()), refund.amount()));
        ended.fire(new RefundEnded(payment, paid));
    }

    /** The promise is taken back: the payment is what it was, so that people see it and can try again. */
    private void refused(Refund refund, String providerReference) {
        var amount = refund.amount().amount();
        var payment = sql.first("""
                update payments_payment set refunded = refunded - ?, changed_at = ?,
                  state = case when state = 'CHARGED_BACK' then state when refunded = ? then 'SETTLED' else 'PARTLY_REFUNDED' end
                where public_id = ? returning *""", PaymentRows::read, amount, clock.now(), amount, refund.paymentId()).orElseThrow();
        ledger.takeBack("refund:" + refund.publicId());
        ended.fire(new RefundEnded(payment, end(refund, Refund.State.REFUSED, providerReference)));
    }

    private Refund end(Refund refund, Refund.State state, String providerReference) {
        sql.update("update payments_refund set state = ?, provider_reference = ?, done_at = ? where public_id = ?",
                state, providerReference, state == Refund.State.BY_HAND ? null : clock.now(), refund.publicId());
        return sql.first(REFUND + "r.public_id = ?", Refunds::read, refund.publicId()).orElseThrow();
    }

    private Payment locked(UUID paymentId) {
        return sql.first("select * from payments_payment where public_id = ? for update", PaymentRows::read, paymentId)
                .orElseThrow(() -> new Refusal("payments.nothing-captured"));
    }

    private static Refund read(ResultSet row) throws SQLException {
        return new Refund(row.getObject("public_id", UUID.class), row.getObject("payment", UUID.class),
                new Money(row.getBigDecimal("amount"), row.getString("currency")).rounded(), row.getString("reason"),
                Refund.State.valueOf(row.getString("state")), row.getString("requested_by"),
                Sql.instant(row, "requested_at"), Sql.instant(row, "done_at"));
    }
}
