package vitrina.payments.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.payments.payment.PaymentSettings;
import vitrina.payments.provider.Charge;
import vitrina.payments.provider.PaymentMethod;
import vitrina.payments.provider.PaymentProvider;
import vitrina.payments.provider.RefundResult;
import vitrina.payments.provider.Report;
import vitrina.payments.provider.Started;

/** A provider without a wire: offered where a bank account is stored; staff report the money and pay refunds by hand. */
@PlainSql(value = PlainSql.Why.OWED, note = "bank accounts, with merchant accounts")
@ApplicationScoped
public class TransferProvider implements PaymentProvider {

    static final String CODE = "transfer";
    private static final long KNOWN_NANOS = 30_000_000_000L;

    @Inject
    private Sql sql;
    @Inject
    private Settings settings;
    private final Map<String, Offered> offered = new ConcurrentHashMap<>();

    /** @param read when, by the clock of the machine */
    private record Offered(boolean here, long read) {}

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<PaymentMethod> methods(String country) {
        var known = offered.get(country);
        if (known == null || System.nanoTime() - known.read() > KNOWN_NANOS) {
            known = new Offered(sql.number("select count(*) from payments_bank_account where country = ?", country) > 0, System.nanoTime());
            offered.put(country, known);
        }
        return known.here()
                ? List.of(new PaymentMethod(CODE, CODE, PaymentMethod.Kind.TRANSFER,
                        settings.get(PaymentSettings.TRANSFER_WINDOW, Scope.country(country))))
                : List.of();
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    /** The label is what the shopper writes into the transfer's reference field. */
    @Override
    public Started start(Charge charge) {
        return new Started.Instructions(charge.label(), null);
    }

    @Override
    public Optional<Report> verify(Map<String, String> headers, byte[] body) {
        return Optional.empty();
    }

    @Override
    public RefundResult refund(Charge charge, String refundId, Money amount) {
        return new RefundResult(RefundResult.Outcome.BY_HAND, null);
    }

    @Override
    public Optional<Report> query(Charge charge) {
        return Optional.empty();
    }
}
