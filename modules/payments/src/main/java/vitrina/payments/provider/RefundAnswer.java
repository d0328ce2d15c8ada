package vitrina.payments.provider;

/** A provider's final answer to a refund; an unreachable provider throws instead, and the call is repeated later. */
public record RefundAnswer(boolean done, String reference) {
}
