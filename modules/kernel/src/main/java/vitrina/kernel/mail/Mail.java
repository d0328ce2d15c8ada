package vitrina.kernel.mail;

/**
 * A mail to one person.
 *
 * @param html may be null
 */
public record Mail(String to, String subject, String plain, String html) {}
