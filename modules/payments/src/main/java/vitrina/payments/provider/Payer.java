package vitrina.payments.provider;

/** Who pays, as far as a provider needs to know. */
public record Payer(String name, String email) {}
