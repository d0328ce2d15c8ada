package vitrina.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Report;

/** Receipts of bank transfers and their acknowledgement. */
@ApplicationScoped
@Transactional
public class Transfers {

    /** Permission to say that transferred money has arrived. */
    public static final String ACKNOWLEDGE = "payments.acknowledge";

    @Inject
    private Sql sql;
    @Inject
    private Payments payments;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    public Optional<BankAccount> account(String country) {
        return sql.first("select * from payments_bank_account where country = ?", row -> new BankAccount(
                row.getString("country"), row.getString("bank"), row.getString("holder"), row.getString("number"),
                row.getString("note")), country);
    }

    /** The shopper says that the money is under way; a later receipt replaces an earlier one until staff acknowledge. */
    public void sendReceipt(UUID paymentId, String fileKey, String note) {
        var payment = transfer(paymentId);
        sql.update("""
                insert into payments_receipt (payment_id, file_key, note, sent_at) values (?, ?, ?, ?)
                on conflict (payment_id) do update set file_key = excluded.file_key, note = excluded.note,
                  sent_at = excluded.sent_at where payments_receipt.acknowledged_at is null""",
                payment.id(), fileKey, note, clock.now());
        payments.apply(new Report("receipt:" + paymentId, paymentId, Report.Outcome.PENDING, payment.amount(), null, null));
    }

    public Optional<Receipt> receipt(UUID paymentId) {
        return sql.first("""
                select r.* from payments_receipt r join payments_payment p on p.id = r.payment_id where p.public_id = ?""",
                row -> new Receipt(row.getString("file_key"), row.getString("note"), Sql.instant(row, "sent_at"),
                        Sql.instant(row, "acknowledged_at"), row.getString("acknowledged_by")), paymentId);
    }

    /** Staff saw the money on the account. */
    public void acknowledge(UUID paymentId, String bankReference) {
        var actor = Actors.require(ACKNOWLEDGE);
        var payment = transfer(paymentId);
        sql.update("""
                insert into payments_receipt (payment_id, sent_at, acknowledged_at, acknowledged_by) values (?, ?, ?, ?)
                on conflict (payment_id) do update set acknowledged_at = excluded.acknowledged_at,
                  acknowledged_by = excluded.acknowledged_by""", payment.id(), clock.now(), clock.now(), actor.name());
        audit.record("payments.acknowledge", "payment", paymentId, Json.createObjectBuilder()
                .add("amount", payment.amount().toString()).add("reference", bankReference == null ? "" : bankReference).build());
        payments.apply(new Report("acknowledged:" + paymentId, paymentId, Report.Outcome.SETTLED, payment.amount(),
                bankReference == null || bankReference.isBlank() ? "TRF-" + payment.id() : bankReference.strip(), null));
    }

    private Payment transfer(UUID paymentId) {
        return payments.find(paymentId).filter(payment -> payment.provider().equals(TransferProvider.CODE))
                .orElseThrow(() -> new Refusal("payments.not-a-transfer"));
    }
}
