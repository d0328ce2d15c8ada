package vitrina.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.messaging.InboxHandler;
import vitrina.kernel.queue.Message;
import vitrina.payments.payment.Payments;

/** Applies the sandbox's webhooks, which were verified when they came in. */
@ApplicationScoped
public class SandboxInbox implements InboxHandler {

    @Inject
    private Payments payments;

    @Override
    public String provider() {
        return SandboxProvider.CODE;
    }

    @Override
    public void handle(Message message) {
        SandboxMessages.report(message.body()).ifPresent(payments::apply);
    }
}
