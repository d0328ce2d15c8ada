package vitrina.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Sql;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.files.StoredFile;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Report;
import vitrina.people.access.Permission;

/** Receipts of bank transfers and their acknowledgement. */
@ApplicationScoped
@Transactional
public class Transfers {

    /** How payments name this provider. */
    public static final String PROVIDER = TransferProvider.CODE;
    /** Bytes; a photograph of a telephone fits. */
    public static final int LARGEST_RECEIPT = 8 << 20;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REFERENCE = 100;

    @Inject
    private Sql sql;
    @Inject
    private Payments payments;
    @Inject
    private FileStore files;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    public Optional<BankAccount> account(String country) {
        return sql.first("select * from payments_bank_account where country = ?", row -> new BankAccount(
                row.getString("country"), row.getString("bank"), row.getString("holder"), row.getString("number"),
                row.getString("note")), country);
    }

    /**
     * The shopper says that the money is under way; a later receipt replaces an earlier one until staff acknowledge. The caller
     * has checked whose payment it is.
     *
     * @param content a picture or a PDF
     * @throws Refusal payments.receipt-type, payments.receipt-large, payments.receipt-late
     */
    public void sendReceipt(UUID paymentId, InputStream content, String note) {
        var payment = transfer(paymentId);
        if (!payment.state().isOpen()) {
            throw new Refusal("payments.receipt-late");
        }
        var fileKey = keep(content);
        sql.update("""
                insert into payments_receipt (payment_id, file_key, note, sent_at) values (?, ?, ?, ?)
                on conflict (payment_id) do update set file_key = excluded.file_key, note = excluded.note,
                  sent_at = excluded.sent_at where payments_receipt.acknowledged_at is null""",
                payment.id(), fileKey, shortened(note, LONGEST_NOTE), clock.now());
        payments.apply(new Report("receipt:" + paymentId, paymentId, Report.Outcome.PENDING, payment.amount(), null, null));
    }

    private String keep(InputStream content) {
        try {
            var bytes = content.readNBytes(LARGEST_RECEIPT + 1);
            if (bytes.length > LARGEST_RECEIPT) {
                throw new Refusal("payments.receipt-large", LARGEST_RECEIPT >> 20);
            }
            var type = ReceiptType.of(bytes).orElseThrow(() -> new Refusal("payments.receipt-type"));
            return files.put(new ByteArrayInputStream(bytes), type.mime(), LARGEST_RECEIPT).key();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a receipt; who may see it, the caller has checked. */
    public Optional<StoredFile> file(UUID paymentId) {
        return receipt(paymentId).map(Receipt::fileKey).flatMap(files::find);
    }

    public Optional<Receipt> receipt(UUID paymentId) {
        return sql.first("""
                select r.* from payments_receipt r join payments_payment p on p.id = r.payment_id where p.public_id = ?""",
                row -> new Receipt(row.getString("file_key"), row.getString("note"), Sql.instant(row, "sent_at"),
                        Sql.instant(row, "acknowledged_at"), row.getString("acknowledged_by")), paymentId);
    }

    /**
     * Staff saw the money on the account; late money counts too.
     *
     * @param bankReference the bank's number of the movement, which no other payment may have; blank for none
     * @throws Refusal payments.acknowledged-before, payments.reference-used, kernel.forbidden
     */
    public void acknowledge(UUID paymentId, String bankReference) {
        var actor = Actors.require(Permission.PAYMENTS_SETTLE);
        var payment = transfer(paymentId);
        if (!payment.state().next().contains(PaymentState.SETTLED)) {
            throw new Refusal("payments.acknowledged-before");
        }
        var typed = shortened(bankReference, LONGEST_REFERENCE);
        var reference = typed == null ? "TRF-" + payment.id() : typed;
        if (sql.number("select count(*) from payments_payment where provider = ? and provider_reference = ?", TransferProvider.CODE, reference) > 0) {
            throw new Refusal("payments.reference-used", reference);
        }
        sql.update("""
                insert into payments_receipt (payment_id, sent_at, acknowledged_at, acknowledged_by) values (?, ?, ?, ?)
                on conflict (payment_id) do update set acknowledged_at = excluded.acknowledged_at,
                  acknowledged_by = excluded.acknowledged_by""", payment.id(), clock.now(), clock.now(), actor.name());
        audit.record("payments.acknowledge", "order", payment.label(), Json.createObjectBuilder()
                .add("amount", payment.amount().toString()).add("reference", reference).build());
        payments.apply(new Report("acknowledged:" + paymentId, paymentId, Report.Outcome.SETTLED, payment.amount(), reference, null));
    }

    private static String shortened(String text, int most) {
        var plain = text == null ? "" : text.strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(most, plain.length()));
    }

    private Payment transfer(UUID paymentId) {
        return payments.find(paymentId).filter(payment -> payment.provider().equals(TransferProvider.CODE))
                .orElseThrow(() -> new Refusal("payments.not-a-transfer"));
    }
}
