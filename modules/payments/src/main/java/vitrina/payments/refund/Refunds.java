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

/** Promises refunds. The caller has checked who may. */
@ApplicationScoped
@Transactional
public class Refunds {

    static final String KIND = "payments.refund";

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

    /**
     * @param key the same request, sent again, is answered with the first refund
     * @throws Refusal payments.refund-beyond-captured with what is left; payments.nothing-captured
     */
    public Refund refund(UUID paymentId, Money amount, String reason, String key) {
        var payment = locked(paymentId);
        var earlier = byKey(payment.id(), key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!payment.state().isRefundable()) {
            throw new Refusal("payments.nothing-captured");
        }
        if (!amount.isPositive() || amount.compareTo(payment.refundable()) > 0) {
            throw new Refusal("payments.refund-beyond-captured", payment.refundable().amount().toPlainString());
        }
        var refund = new Refund(Ids.uuid7(), amount, reason, Refund.State.REQUESTED, Actors.current().name(), clock.now(), null);
        sql.update("""
                insert into payments_refund (public_id, payment_id, request_key, currency, amount, reason, state,
                  requested_by, requested_at) values (?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?)""",
                refund.publicId(), payment.id(), key, amount.currency(), amount.amount(), reason, refund.requestedBy(),
                refund.requestedAt());
        var after = sql.first("""
                update payments_payment set refunded = refunded + ?, changed_at = ?,
                  state = case when refunded + ? = captured then 'REFUNDED' else 'PARTLY_REFUNDED' end
                where id = ? and refunded + ? <= captured returning *""", PaymentRows::read,
                amount.amount(), refund.requestedAt(), amount.amount(), payment.id(), amount.amount()).orElseThrow();
        ledger.post(Posting.of("refund", "refund:" + refund.publicId(), payment.reference())
                .debit(Account.RECEIVABLE, amount).credit(Account.REFUNDS_DUE, amount));
        outbox.put(KIND, "payment:" + paymentId, Json.createObjectBuilder()
                .add("payment", paymentId.toString()).add("refund", refund.publicId().toString()).build());
        refunded.fire(new PaymentRefunded(after, refund, amount));
        return refund;
    }

    /** Refunds of a payment, oldest first. */
    public List<Refund> of(UUID paymentId) {
        return sql.list("""
                select r.* from payments_refund r join payments_payment p on p.id = r.payment_id
                where p.public_id = ? order by r.id""", Refunds::read, paymentId);
    }

    Optional<Refund> open(UUID refundId) {
        return sql.first("select * from payments_refund where public_id = ? and state = 'REQUESTED' for update",
                Refunds::read, refundId);
    }

    /** The provider has answered. */
    void answered(Payment payment, Refund refund, boolean done, String providerReference) {
        sql.update("update payments_refund set state = ?, provider_reference = ?, done_at = ? where public_id = ?",
                done ? Refund.State.DONE : Refund.State.REFUSED, providerReference, clock.now(), refund.publicId());
        if (done) {
            ledger.post(Posting.of("refund-paid", "refund-paid:" + refund.publicId(), payment.reference())
                    .debit(Account.REFUNDS_DUE, refund.amount())
                    .credit(Account.clearing(payment.provider()), refund.amount()));
        }
    }

    private Payment locked(UUID paymentId) {
        return sql.first("select * from payments_payment where public_id = ? for update", PaymentRows::read, paymentId)
                .orElseThrow(() -> new Refusal("payments.nothing-captured"));
    }

    private Optional<Refund> byKey(long paymentId, String key) {
        return sql.first("select * from payments_refund where payment_id = ? and request_key = ?", Refunds::read, paymentId, key);
    }

    private static Refund read(ResultSet row) throws SQLException {
        return new Refund(row.getObject("public_id", UUID.class),
                new Money(row.getBigDecimal("amount"), row.getString("currency")).rounded(), row.getString("reason"),
                Refund.State.valueOf(row.getString("state")), row.getString("requested_by"),
                Sql.instant(row, "requested_at"), Sql.instant(row, "done_at"));
    }
}
