package vitrina.people.contact;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
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
    /** That somebody may have typed around it. */
    private static final int BLANKS = 100;
    private static final Pattern ATOM = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

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
        if (typed.length() > MAX_LENGTH + BLANKS) {
            return null;
        }
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL) {
            return null;
        }
        var local = text.substring(0, at);
        var domain = ascii(text.substring(at + 1));
        var whole = local + "@" + domain;
        return whole.length() <= MAX_LENGTH && eachMatches(local, ATOM) && isDomain(domain) ? whole : null;
    }

    /** At least two labels, the last neither a number nor a single letter. */
    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        return dot > 0 && domain.length() - dot > 2 && !domain.substring(dot + 1).chars().allMatch(Character::isDigit) && eachMatches(domain, LABEL);
    }

    /** Piece by piece: a pattern that repeats a group calls itself for every repetition. */
    private static boolean eachMatches(String dotted, Pattern piece) {
        return Arrays.stream(dotted.split("\\.", -1)).allMatch(one -> piece.matcher(one).matches());
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
