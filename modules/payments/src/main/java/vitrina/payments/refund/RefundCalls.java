package vitrina.payments.refund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vitrina.kernel.messaging.OutboxCall;
import vitrina.kernel.queue.Message;
import vitrina.payments.payment.PaymentProviders;
import vitrina.payments.payment.Payments;

/** Asks the provider to pay a promised refund; an unreachable provider is asked again later. */
@ApplicationScoped
public class RefundCalls implements OutboxCall {

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
    public Runnable call(Message message) {
        var id = UUID.fromString(message.json().getString("refund"));
        var asked = refunds.find(id, RefundState.REQUESTED);
        if (asked.isEmpty()) {
            return NOTHING;
        }
        var payment = payments.find(asked.get().paymentId()).orElseThrow();
        var answer = providers.provider(payment.provider()).refund(payments.charge(payment), id.toString(), asked.get().amount());
        return () -> refunds.lock(id, RefundState.REQUESTED).ifPresent(refund -> refunds.answered(refund, answer));
    }
}
