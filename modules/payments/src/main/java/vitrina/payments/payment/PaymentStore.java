package vitrina.payments.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.payments.provider.Charge;
import vitrina.payments.provider.Payer;
import vitrina.payments.provider.Started;

/** The rows of {@code payments_payment}, and the one writer of their state. Moves are conditional updates, so that two reports never both win. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "states move by conditional updates")
@ApplicationScoped
public class PaymentStore {

    @Inject
    private Sql sql;

    void insert(Charge charge, String reference, Started started, Instant now) {
        var instructions = started instanceof Started.Instructions given ? given : new Started.Instructions(null, null);
        sql.update("""
                insert into payments_payment (public_id, reference, label, country, language, provider, method, currency,
                  amount, state, payer_email, payer_name, return_url, code, qr, due_at, created_at, changed_at)
                values (:publicId, :reference, :label, :country, :language, :provider, :method, :currency, :amount, :state, :payerEmail,
                  :payerName, :returnUrl, :code, :qr, :dueAt, :createdAt, :changedAt)""",
                Named.of("publicId", charge.id()).and("reference", reference).and("label", charge.label()).and("country", charge.country())
                        .and("language", charge.language()).and("provider", charge.method().provider()).and("method", charge.method().code())
                        .and("currency", charge.amount().currency()).and("amount", charge.amount().amount())
                        .and("state", Move.start(PaymentState.DUE).to()).and("payerEmail", charge.payer().email())
                        .and("payerName", charge.payer().name()).and("returnUrl", charge.returnUrl()).and("code", instructions.code())
                        .and("qr", instructions.qr()).and("dueAt", charge.dueAt()).and("createdAt", now).and("changedAt", now));
    }

    Optional<Payment> byPublicId(UUID publicId) {
        return sql.first("select * from payments_payment where public_id = ?", PaymentStore::read, publicId);
    }

    List<Payment> of(String reference) {
        return sql.list("select * from payments_payment where reference = ? order by id desc", PaymentStore::read, reference);
    }

    /** Empty when another report was first. */
    Optional<Payment> move(UUID publicId, Move<PaymentState> move, String providerReference, String failure, Instant now) {
        return sql.first("""
                update payments_payment set state = ?, provider_reference = coalesce(?, provider_reference), failure = ?,
                  changed_at = ? where public_id = ? and state = any(?) returning *""", PaymentStore::read,
                move.to(), providerReference, failure, now, publicId, move.from());
    }

    /** The provider looks at it: it has until then, or as long as it had if that is longer. */
    Optional<Payment> pend(UUID publicId, Move<PaymentState> move, String providerReference, Instant until, Instant now) {
        return sql.first("""
                update payments_payment set state = ?, provider_reference = coalesce(?, provider_reference),
                  due_at = greatest(due_at, ?), changed_at = ? where public_id = ? and state = any(?) returning *""", PaymentStore::read,
                move.to(), providerReference, until, now, publicId, move.from());
    }

    /**
     * A payment that was just captured.
     * @param late whether it had been given up before
     */
    record Captured(Payment payment, boolean late) {}

    /** Captures the whole amount, if that is what was reported. */
    Optional<Captured> settle(UUID publicId, Move<PaymentState> move, Money reported, String providerReference, Instant now) {
        return sql.first("""
                with before as (select id, state as state_before from payments_payment where public_id = ? for update)
                update payments_payment p set state = ?, captured = amount, failure = null,
                  provider_reference = coalesce(?, provider_reference), settled_at = ?, changed_at = ?
                from before where p.id = before.id and p.state = any(?) and p.currency = ? and p.amount = ?
                returning p.*, before.state_before""",
                row -> new Captured(read(row), !PaymentState.valueOf(row.getString("state_before")).isOpen()),
                publicId, move.to(), providerReference, now, now, move.from(), reported.currency(), reported.amount());
    }

    /** One that is being settled at this moment is left alone: whoever settles it waits for its owner, and its owner does not wait here. */
    int abandon(Collection<UUID> publicIds, Move<PaymentState> move, String failure, Instant now) {
        return sql.update("""
                update payments_payment set state = ?, failure = ?, changed_at = ? where id in (
                  select id from payments_payment where public_id = any(?::text[]::uuid[]) and state = any(?) for update skip locked)""",
                move.to(), failure, now, publicIds.stream().map(UUID::toString).toList(), move.from());
    }

    /**
     * Promises money back.
     * @param payment locked, with that much left
     */
    public Payment refund(Payment payment, Money amount, Mover mover, Instant now) {
        var move = Move.of(payment.state(), payment.refundable().compareTo(amount) == 0 ? PaymentState.REFUNDED : PaymentState.PARTLY_REFUNDED,
                mover, null);
        return sql.first("""
                update payments_payment set state = ?, refunded = refunded + ?, changed_at = ?
                where id = ? and state = any(?) and refunded + ? <= captured returning *""", PaymentStore::read,
                move.to(), amount.amount(), now, payment.id(), move.from(), amount.amount()).orElseThrow();
    }

    /**
     * A promise of money that was not kept never was; what was charged back meanwhile stays so.
     * @param payment locked
     */
    public Payment reverseRefund(Payment payment, Money amount, Instant now) {
        var to = payment.refunded().compareTo(amount) == 0 ? PaymentState.SETTLED : PaymentState.PARTLY_REFUNDED;
        var state = payment.state() == PaymentState.CHARGED_BACK ? payment.state() : Move.back(payment.state(), to, Mover.SYSTEM).to();
        return sql.first("update payments_payment set state = ?, refunded = refunded - ?, changed_at = ? where id = ? returning *",
                PaymentStore::read, state, amount.amount(), now, payment.id()).orElseThrow();
    }

    /** Until the transaction ends. */
    public Optional<Payment> lock(UUID publicId) {
        return sql.first("select * from payments_payment where public_id = ? for update", PaymentStore::read, publicId);
    }

    List<UUID> overdue(Instant now, int most) {
        return sql.list("""
                select public_id from payments_payment where state in ('DUE', 'PENDING') and due_at <= ?
                order by due_at limit ?""", row -> row.getObject(1, UUID.class), now, most);
    }

    /** Hosted payments that have been open since before a time: perhaps their webhook was lost. Those with little time come first. */
    List<Payment> doubtful(Instant openSince, int most) {
        return sql.list("""
                select * from payments_payment where state in ('DUE', 'PENDING') and code is null and changed_at <= ?
                order by state, changed_at limit ?""", PaymentStore::read, openSince, most);
    }

    /** For other packages of the module that select payments. */
    public static Payment read(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new Payment(row.getLong("id"), row.getObject("public_id", UUID.class), row.getString("reference"),
                row.getString("label"), row.getString("country"), row.getString("language"), row.getString("provider"),
                row.getString("method"), money(row, "amount", currency), money(row, "captured", currency),
                money(row, "refunded", currency), PaymentState.valueOf(row.getString("state")),
                row.getString("provider_reference"), new Payer(row.getString("payer_name"), row.getString("payer_email")),
                row.getString("return_url"), row.getString("code"), row.getString("qr"), row.getString("failure"),
                Sql.instant(row, "due_at"), Sql.instant(row, "created_at"), Sql.instant(row, "settled_at"));
    }

    private static Money money(ResultSet row, String column, String currency) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return new Money(amount, currency).rounded();
    }
}
