package vitrina.payments.provider;

/** What the shopper does next: go to a hosted page, or pay with a code. */
public sealed interface Started {

    record Redirect(String url) implements Started {}

    /**
     * @param code what is typed or read out; never empty
     * @param qr   content of a QR code, or null where the method has none
     */
    record Instructions(String code, String qr) implements Started {}
}
