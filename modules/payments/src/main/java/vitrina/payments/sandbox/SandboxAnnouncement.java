package vitrina.payments.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.messaging.OutboxCall;
import vitrina.kernel.queue.Message;

/** Tells the sandbox of a voucher or instant payment after the order is committed. */
@ApplicationScoped
public class SandboxAnnouncement implements OutboxCall {

    @Inject
    private SandboxCalls calls;

    @Override
    public String kind() {
        return SandboxProvider.ANNOUNCE;
    }

    @Override
    public Runnable call(Message message) {
        calls.post("charges", message.json());
        return NOTHING;
    }
}
