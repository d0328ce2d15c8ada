package vitrina.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.money.Money;
import vitrina.kernel.outside.Numbers;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;

/** The provider's books. A decision and its webhook are one transaction. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "plays a company outside")
@ApplicationScoped
@Transactional
public class SandboxCharges implements Stale {

    @Inject
    private Sql sql;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;
    @Inject
    private Settings settings;

    /** A provider forgets nothing, a pretended one may. */
    @Override
    public List<Rows> staleRows() {
        var before = clock.now().minus(settings.get(KernelSettings.KEPT));
        return List.of(new Rows("sandbox_refund", "created_at < ?", before), new Rows("sandbox_charge", "changed_at < ?", before));
    }

    /** Remembers a charge; one that is known already stays as it is. */
    public SandboxCharge take(JsonObject charge) {
        var id = UUID.fromString(charge.getString("charge"));
        sql.update("""
                insert into sandbox_charge (charge, label, method, currency, amount, country, language, return_url, code, status, due_at,
                  created_at, changed_at) values (:charge, :label, :method, :currency, :amount, :country, :language, :returnUrl, :code,
                    'open', :dueAt, :createdAt, :changedAt) on conflict (charge) do nothing""",
                Named.of("charge", id).and("label", charge.getString("label")).and("method", charge.getString("method"))
                        .and("currency", charge.getString("currency")).and("amount", amount(charge.getString("amount")))
                        .and("country", charge.getString("country")).and("language", charge.getString("language"))
                        .and("returnUrl", charge.getString("return")).and("code", charge.getString("code", ""))
                        .and("dueAt", Instant.parse(charge.getString("due"))).and("createdAt", clock.now()).and("changedAt", clock.now()));
        return find(id).orElseThrow();
    }

    public Optional<SandboxCharge> find(UUID id) {
        return sql.first("select * from sandbox_charge where charge = ?", SandboxCharges::read, id);
    }

    /** Latest first. */
    public List<SandboxCharge> list(int most) {
        return sql.list("select * from sandbox_charge order by created_at desc limit ?", SandboxCharges::read, most);
    }

    /**
     * Decides about a charge, once, and reports it.
     *
     * @param status pending, settled, failed or expired; money of an expired voucher may still come
     * @return whether the decision counted
     */
    public boolean decide(UUID id, String status, Duration delay) {
        var decided = sql.first("""
                update sandbox_charge set status = ?, changed_at = ? where charge = ? and status <> ?
                  and (status in ('open', 'pending') or status = 'expired' and ? = 'settled') returning *""",
                SandboxCharges::read, status, clock.now(), id, status, status);
        decided.ifPresent(charge -> outbox.put(Callback.KIND, "sandbox:" + id, report(charge), clock.now().plus(delay)));
        return decided.isPresent();
    }

    /** Pays back; the same refund is done once. */
    public void refund(JsonObject refund) {
        sql.update("""
                insert into sandbox_refund (refund, charge, currency, amount, created_at) values (?, ?, ?, ?, ?)
                on conflict (refund) do nothing""", UUID.fromString(refund.getString("refund")),
                UUID.fromString(refund.getString("charge")), refund.getString("currency"),
                amount(refund.getString("amount")), clock.now());
    }

    /** The webhook's body: the same decision always has the same event id. */
    JsonObject report(SandboxCharge charge) {
        var report = Json.createObjectBuilder().add("event", charge.id() + ":" + charge.status()).add("charge", charge.id().toString())
                .add("status", charge.status()).add("amount", charge.amount().amount().toPlainString())
                .add("currency", charge.amount().currency()).add("reference", charge.reference());
        if (charge.status().equals("failed")) {
            report.add("failure", "declined");
        }
        return report.build();
    }

    /** @throws IllegalArgumentException for what is no amount */
    static BigDecimal amount(String text) {
        return Numbers.decimal(text).orElseThrow(() -> new IllegalArgumentException("no amount"));
    }

    private static SandboxCharge read(ResultSet row) throws SQLException {
        return new SandboxCharge(row.getObject("charge", UUID.class), row.getString("label"), row.getString("method"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")).rounded(), row.getString("country"),
                row.getString("language"), row.getString("return_url"), row.getString("code"), row.getString("status"),
                Sql.instant(row, "due_at"));
    }
}
