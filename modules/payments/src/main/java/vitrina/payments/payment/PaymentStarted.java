package vitrina.payments.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vitrina.payments.provider.Started;

/** What the payer does next, until when. */
public record PaymentStarted(UUID paymentId, Instant dueAt, Started next) {

    /** The hosted page to go to, where the method has one. */
    public Optional<String> redirectUrl() {
        return next instanceof Started.Redirect redirect ? Optional.of(redirect.url()) : Optional.empty();
    }
}
