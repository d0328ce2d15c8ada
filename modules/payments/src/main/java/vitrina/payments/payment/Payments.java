package vitrina.payments.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import vitrina.kernel.database.Ids;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;
import vitrina.payments.ledger.Ledger;
import vitrina.payments.ledger.LedgerAccount;
import vitrina.payments.ledger.Posting;
import vitrina.payments.provider.Charge;
import vitrina.payments.provider.PaymentMethod;
import vitrina.payments.provider.Report;

/** Starts payments and keeps their state true to what providers report. */
@ApplicationScoped
@Transactional
public class Payments {

    private static final Logger LOG = Logger.getLogger(Payments.class.getName());

    @Inject
    private PaymentProviders providers;
    @Inject
    private PaymentStore store;
    @Inject
    private Ledger ledger;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Event<PaymentSettled> settled;
    @Inject
    private Event<PaymentMoved> moved;
    @Inject
    private Event<PaymentChargedBack> chargedBack;

    /** What shoppers of a country may pay with. */
    public List<PaymentMethod> methods(String country) {
        return providers.methods(country);
    }

    /** The codes of all methods of all providers, whatever a country offers now. */
    public List<String> codes() {
        return providers.codes();
    }

    /** @throws Refusal payments.method-unknown */
    public PaymentMethod method(String country, String code) {
        return providers.method(country, code);
    }

    /** Starts taking money. The owner knows of how many payments it is one, and that they are not too much together. */
    public PaymentStarted start(PaymentRequest request) {
        var now = clock.now();
        var method = method(request.country(), request.method());
        var charge = new Charge(Ids.uuid7(), request.label(), request.amount(), method, request.country(),
                request.language(), request.payer(), request.returnUrl(), now.plus(method.window()));
        var started = providers.provider(method.provider()).start(charge);
        store.insert(charge, request.reference(), started, now);
        return new PaymentStarted(charge.id(), charge.dueAt(), started);
    }

    /** The hosted page of a payment that was begun and is still open. */
    public Optional<String> resume(UUID publicId) {
        return store.byPublicId(publicId).filter(payment -> payment.state() == PaymentState.DUE).flatMap(payment -> {
            var charge = charge(payment);
            return charge.method().kind().redirects()
                    ? new PaymentStarted(publicId, payment.dueAt(), providers.provider(payment.provider()).start(charge)).redirectUrl()
                    : Optional.empty();
        });
    }

    @Transactional(TxType.SUPPORTS)
    public Optional<Payment> find(UUID publicId) {
        return store.byPublicId(publicId);
    }

    /** Every attempt for a reference, latest first. */
    @Transactional(TxType.SUPPORTS)
    public List<Payment> of(String reference) {
        return store.of(reference);
    }

    /** Calls open attempts off, before another one or because the owner gave up. Money of one may come all the same. */
    public void abandon(Collection<UUID> publicIds, Mover mover) {
        if (!publicIds.isEmpty()) {
            store.abandon(publicIds, Move.to(PaymentState.FAILED, mover), "abandoned", clock.now());
        }
    }

    /**
     * Applies a verified report. Repeated and overtaken reports change nothing (Q7).
     *
     * @throws IllegalStateException when the charge is unknown, another amount was captured, or what is charged back never was: people must look at it
     */
    public void apply(Report report) {
        switch (report.outcome()) {
            case SETTLED -> settle(report, Mover.SYSTEM);
            case PENDING -> pend(report);
            case FAILED -> move(report, PaymentState.FAILED);
            case EXPIRED -> move(report, PaymentState.EXPIRED);
            case CHARGED_BACK -> chargeBack(report);
        }
    }

    /**
     * Staff have seen the money on the account.
     * @throws IllegalStateException as {@link #apply}
     */
    public void acknowledge(Report report) {
        settle(report, Mover.STAFF);
    }

    /** Payments whose time has passed; each is expired by a call, and so a transaction, of its own. */
    public List<UUID> overdue() {
        return store.overdue(clock.now(), 200);
    }

    /** Hosted payments open for more than a minute: their providers are asked, since a webhook may be lost (Q6). */
    public List<Payment> doubtful() {
        return store.doubtful(clock.now().minusSeconds(60), 50);
    }

    public void expire(UUID publicId) {
        Move.to(PaymentState.EXPIRED, Mover.SYSTEM).perform(move -> store.move(publicId, move, null, null, clock.now()),
                payment -> moved.fire(new PaymentMoved(payment)));
    }

    /** The provider's view of a stored payment. */
    public Charge charge(Payment payment) {
        return new Charge(payment.publicId(), payment.label(), payment.amount(),
                method(payment.country(), payment.method()), payment.country(), payment.language(), payment.payer(),
                payment.returnUrl(), payment.dueAt());
    }

    private void settle(Report report, Mover mover) {
        store.settle(report.charge(), Move.to(PaymentState.SETTLED, mover), report.amount(), report.reference(), clock.now())
                .ifPresentOrElse(captured -> {
                    var payment = captured.payment();
                    ledger.post(Posting.of("settle", "settle:" + payment.publicId(), payment.reference())
                            .debit(LedgerAccount.clearing(payment.provider()), payment.captured())
                            .credit(LedgerAccount.RECEIVABLE, payment.captured()));
                    settled.fire(new PaymentSettled(payment, captured.late()));
                }, () -> doubt(report));
    }

    /** Why a report of money captured nothing: a repetition, or something people must look at. */
    private void doubt(Report report) {
        var payment = store.byPublicId(report.charge()).orElseThrow(() -> unknown(report));
        if (!payment.amount().equals(report.amount())) {
            throw new IllegalStateException("Charge " + report.charge() + " captured " + report.amount()
                    + " instead of " + payment.amount());
        }
        LOG.fine(() -> "Charge " + report.charge() + " was settled before");
    }

    private void pend(Report report) {
        var now = clock.now();
        var until = now.plus(settings.get(PaymentSettings.PENDING_WINDOW));
        Move.to(PaymentState.PENDING, Mover.SYSTEM).perform(move -> store.pend(report.charge(), move, report.reference(), until, now),
                payment -> moved.fire(new PaymentMoved(payment)));
    }

    /** Whatever of it went back to the payer before: what the bank took is lost beside that. */
    private void chargeBack(Report report) {
        var payment = store.lock(report.charge()).orElseThrow(() -> unknown(report));
        if (payment.state() == PaymentState.CHARGED_BACK) {
            LOG.fine(() -> "Charge " + report.charge() + " was charged back before");
            return;
        }
        var taken = report.amount();
        if (!taken.isPositive() || taken.compareTo(payment.captured()) > 0) {
            throw new IllegalStateException("Charge " + report.charge() + " was charged back by " + taken + " of " + payment.captured());
        }
        var move = Move.of(payment.state(), PaymentState.CHARGED_BACK, Mover.SYSTEM, null);
        var after = store.move(report.charge(), move, report.reference(), report.failure(), clock.now()).orElseThrow();
        ledger.post(Posting.of("charge-back", "charge-back:" + payment.publicId(), payment.reference())
                .debit(LedgerAccount.CHARGED_BACK, taken).credit(LedgerAccount.clearing(payment.provider()), taken));
        chargedBack.fire(new PaymentChargedBack(after, taken));
    }

    private static IllegalStateException unknown(Report report) {
        return new IllegalStateException("A report about the unknown charge " + report.charge());
    }

    private void move(Report report, PaymentState to) {
        Move.to(to, Mover.SYSTEM).perform(
                move -> store.move(report.charge(), move, report.reference(), report.failure(), clock.now()),
                payment -> moved.fire(new PaymentMoved(payment)));
    }
}
