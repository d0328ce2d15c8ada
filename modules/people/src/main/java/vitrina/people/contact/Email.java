package vitrina.people.contact;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form it is stored and compared in: lower case, Unicode composed, the domain in ASCII (IDNA).
 * Dots and plus tags are kept: they belong to the owner.
 */
public record Email(String value) {

    /** RFC 5321 limits. */
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?!\\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    public Email {
        if (!value.equals(normal(value))) {
            throw new IllegalArgumentException("Not an e-mail address in its stored form");
        }
    }

    /** Reads what somebody typed; empty when mail could never reach it. */
    public static Optional<Email> parse(String typed) {
        return Optional.ofNullable(typed == null ? null : normal(typed)).map(Email::new);
    }

    /** The stored form, or null when the text is no address. */
    private static String normal(String typed) {
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL) {
            return null;
        }
        var local = text.substring(0, at);
        var domain = ascii(text.substring(at + 1));
        var whole = local + "@" + domain;
        return LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches() && whole.length() <= MAX_LENGTH ? whole : null;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    /** With the middle of the name hidden, for pages that anyone may see: m…a@example.com. */
    public String masked() {
        int at = value.lastIndexOf('@');
        return value.charAt(0) + "…" + (at > 2 ? value.substring(at - 1, at) : "") + value.substring(at);
    }

    @Override
    public String toString() {
        return value;
    }
}
