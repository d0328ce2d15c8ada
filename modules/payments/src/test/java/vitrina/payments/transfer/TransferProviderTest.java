package vitrina.payments.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.payments.provider.FixedSettings;
import vitrina.payments.provider.PaymentProvider;
import vitrina.payments.provider.PaymentProviderContract;
import vitrina.payments.provider.RefundResult;
import vitrina.payments.provider.Started;
import vitrina.payments.provider.Wires;

@Tag("PAY-10")
class TransferProviderTest extends PaymentProviderContract {

    @Override
    protected PaymentProvider provider() {
        return provider(1);
    }

    @Override
    protected List<String> countries() {
        return List.of("CO");
    }

    @Test
    void it_is_not_offered_where_the_company_has_no_account() {
        assertEquals(List.of(), provider(0).methods("CO"));
    }

    @Test
    void the_order_number_is_the_reference_of_the_transfer() {
        var method = provider().methods("CO").getFirst();
        assertEquals(new Started.Instructions("CO-100001", null), provider().start(charge("CO", method)));
    }

    @Test
    void a_refund_is_left_to_people() {
        var charge = charge("CO", provider().methods("CO").getFirst());
        assertEquals(RefundResult.Outcome.BY_HAND, provider().refund(charge, "1", charge.amount()).outcome());
    }

    private static TransferProvider provider(long accounts) {
        var sql = new Sql() {
            @Override
            public long number(String text, Object... arguments) {
                return accounts;
            }
        };
        return Wires.wired(new TransferProvider(), sql, new FixedSettings(Map.of()));
    }
}
