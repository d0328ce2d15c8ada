package vitrina.kernel.refusal;

/**
 * A request that the rules do not allow. Not a fault: it is shown on the same page, as problem+json by the gateway,
 * as a polite line by the chat. The transaction rolls back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    /** @param code {@code <module>.<word>}, whose text is {@code refusal.<code>} */
    public Refusal(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public String textKey() {
        return "refusal." + code;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
