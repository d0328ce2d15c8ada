package vitrina.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.outbox.OutboxHandler;
import vitrina.kernel.outbox.OutboxMessage;

/** Tells the sandbox of a voucher or instant payment after the order is committed. */
@ApplicationScoped
public class SandboxAnnouncement implements OutboxHandler {

    @Inject
    private SandboxCalls calls;

    @Override
    public String kind() {
        return SandboxProvider.ANNOUNCE;
    }

    @Override
    public void handle(OutboxMessage message) {
        calls.post("charges", message.body());
    }
}
