package vitrina.kernel.mail;

/**
 * A mail to one person.
 *
 * @param subject  one line: what would end it, and begin another header, becomes a blank
 * @param html     may be null
 * @param language of its words, such as es-CO; null when it is in none
 */
public record Mail(String to, String subject, String plain, String html, String language) {

    /** @throws IllegalArgumentException for an address of several lines */
    public Mail {
        if (to.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An address of one line is needed");
        }
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public Mail(String to, String subject, String plain, String html) {
        this(to, subject, plain, html, null);
    }
}
