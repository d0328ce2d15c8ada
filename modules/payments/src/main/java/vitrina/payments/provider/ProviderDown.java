package vitrina.payments.provider;

/** The provider did not answer usefully; nothing is known of the outcome, and the call must be repeated. */
public class ProviderDown extends RuntimeException {

    public ProviderDown(String message, Throwable cause) {
        super(message, cause);
    }
}
