package vitrina.payments.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vitrina.kernel.outbox.OutboxHandler;
import vitrina.kernel.outbox.OutboxMessage;
import vitrina.payments.payment.PaymentProviders;
import vitrina.payments.payment.Payments;

/** Asks the provider to pay a promised refund; an unreachable provider is asked again later. */
@ApplicationScoped
public class RefundCalls implements OutboxHandler {

    @Inject
    private Refunds refunds;
    @Inject
    private Payments payments;
    @Inject
    private PaymentProviders providers;

    @Override
    public String kind() {
        return Refunds.KIND;
    }

    @Override
    public void handle(OutboxMessage message) {
        refunds.lock(UUID.fromString(message.body().getString("refund")), Refund.State.REQUESTED).ifPresent(refund -> {
            var payment = payments.find(refund.paymentId()).orElseThrow();
            refunds.answered(refund, providers.provider(payment.provider())
                    .refund(payments.charge(payment), refund.publicId().toString(), refund.amount()));
        });
    }
}
