package vitrina.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.files.FileUse;
import vitrina.kernel.files.Pdf;
import vitrina.kernel.files.StoredFile;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.picture.PictureSanitizer;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentPermissions;
import vitrina.payments.payment.PaymentState;
import vitrina.payments.payment.Payments;
import vitrina.payments.provider.Report;
import vitrina.people.credential.Throttle;

/** Receipts of bank transfers and their acknowledgement. */
@PlainSql(value = PlainSql.Why.OWED, note = "receipts, with merchant accounts")
@ApplicationScoped
@Transactional
public class Transfers implements FileUse {

    /** How payments name this provider. */
    public static final String PROVIDER = TransferProvider.CODE;
    /** Bytes; a photograph of a telephone fits. */
    public static final int LARGEST_RECEIPT = 8 << 20;
    /** From one network address; a mistaken file may be replaced. */
    private static final int RECEIPTS_PER_HOUR = 30;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REFERENCE = 100;

    @Inject
    private Sql sql;
    @Inject
    private Payments payments;
    @Inject
    private Transactions transactions;
    @Inject
    private Throttle throttle;
    @Inject
    private FileStore files;
    @Inject
    private PictureSanitizer pictures;
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
     * has checked whose payment it is. No transaction is open while the file is looked at.
     *
     * @param content a picture or a PDF
     * @throws Refusal payments.receipt-type, payments.receipt-large, payments.receipt-late, payments.throttled, and what says that a picture or a PDF cannot be read
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void sendReceipt(UUID paymentId, InputStream content, String note) {
        open(paymentId);
        throttle.limitAddress("payments.throttled", RECEIPTS_PER_HOUR);
        var fileKey = keep(content);
        transactions.alone(() -> {
            var payment = open(paymentId);
            sql.update("""
                    insert into payments_receipt (payment_id, file_key, note, sent_at) values (?, ?, ?, ?)
                    on conflict (payment_id) do update set file_key = excluded.file_key, note = excluded.note,
                      sent_at = excluded.sent_at where payments_receipt.acknowledged_at is null""",
                    payment.id(), fileKey, shortened(note, LONGEST_NOTE), clock.now());
            payments.apply(new Report("receipt:" + paymentId, paymentId, Report.Outcome.PENDING, payment.amount(), null, null));
        });
    }

    private Payment open(UUID paymentId) {
        var payment = transfer(paymentId);
        if (!payment.state().isOpen()) {
            throw new Refusal("payments.receipt-late");
        }
        return payment;
    }

    /** A PDF stays as it is, since it is only ever downloaded; a picture is written anew. */
    private String keep(InputStream content) {
        try (var draft = files.receive(content, LARGEST_RECEIPT)) {
            if (Pdf.isMeant(draft.path())) {
                Pdf.check(draft.path());
                return draft.keep(Pdf.CONTENT_TYPE).key();
            }
            try (var again = Files.newInputStream(draft.path())) {
                var picture = pictures.clean(again, LARGEST_RECEIPT);
                return files.put(picture.content(), picture.contentType(), picture.bytes().length).key();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw switch (refusal.code()) {
                case "kernel.file-too-large" -> new Refusal("payments.receipt-large", LARGEST_RECEIPT >> 20);
                case "kernel.picture-type" -> new Refusal("payments.receipt-type");
                default -> refusal;
            };
        }
    }

    @Override
    public List<Column> fileColumns() {
        return List.of(new Column("payments_receipt", "file_key"));
    }

    /** The file of a receipt; who may see it, the caller has checked. No transaction is open while it is fetched. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<StoredFile> file(UUID paymentId) {
        return receipt(paymentId).map(Receipt::fileKey).flatMap(files::find);
    }

    public Optional<Receipt> receipt(UUID paymentId) {
        return sql.first("""
                select r.* from payments_receipt r join payments_payment p on p.id = r.payment_id where p.public_id = ?""",
                row -> new Receipt(row.getString("file_key"), row.getString("note"), Sql.instant(row, "sent_at"),
                        Sql.instant(row, "acknowledged_at"), row.getString("acknowledged_by")),
                paymentId);
    }

    /**
     * Staff saw the money on the account; late money counts too.
     *
     * @param bankReference the bank's number of the movement, which no other payment may have; blank for none
     * @throws Refusal payments.acknowledged-before, payments.reference-used, kernel.forbidden
     */
    public void acknowledge(UUID paymentId, String bankReference) {
        var actor = Actors.require(PaymentPermissions.SETTLE);
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
        try {
            payments.acknowledge(new Report("acknowledged:" + paymentId, paymentId, Report.Outcome.SETTLED, payment.amount(), reference, null));
        } catch (SqlFailure twice) {
            // Two desks at once: the unique number lets one pass.
            throw twice.violatesUnique() ? new Refusal("payments.reference-used", reference) : twice;
        }
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
