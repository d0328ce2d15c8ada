package vitrina.payments.provider;

/**
 * A provider's final answer to a refund; an unreachable provider throws instead, and the call is repeated later.
 *
 * @param reference the provider's number of the refund; null where there is none
 */
public record RefundResult(Outcome outcome, String reference) {

    /** BY_HAND: there is no wire, people pay and say so. */
    public enum Outcome {
        DONE, REFUSED, BY_HAND
    }
}
