package vitrina.kernel.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The plurals of ICU's message syntax, {@code {0, plural, =0 {…} one {# producto} many {# de productos} other {# productos}}}, which
 * {@link java.text.MessageFormat} does not know: the branch that fits is put in the place of the whole, {@code #} becomes the number. Categories are CLDR's for
 * the languages we speak; another language has {@code one} and {@code other}. Branches may hold places ({@code {1}}), not plurals (ADR 0018).
 */
public final class Plurals {

    private static final Pattern HEAD = Pattern.compile("\\{(\\d), ?plural,");
    private static final Pattern BRANCH = Pattern.compile("\\s*(=\\d{1,9}|one|many|other)\\s*\\{");
    private static final Pattern END = Pattern.compile("\\s*\\}");
    /** One million, and its multiples, take “de” before the noun. */
    private static final Set<String> OF_MILLIONS = Set.of("es", "pt", "fr", "it");
    private static final long MILLION = 1_000_000;

    private Plurals() {
    }

    /**
     * @return a text for MessageFormat, without plurals
     * @throws IllegalArgumentException when a plural is not written as above
     */
    public static String chosen(String text, Locale locale, Object... arguments) {
        var head = HEAD.matcher(text);
        var result = new StringBuilder();
        int at = 0;
        while (head.find(at)) {
            int argument = Integer.parseInt(head.group(1));
            var branches = new HashMap<String, String>();
            int end = read(text, head.end(), branches);
            result.append(text, at, head.start())
                    .append(pick(branches, argument < arguments.length ? arguments[argument] : null, locale).replace("#", "{" + argument + "}"));
            at = end;
        }
        return result.append(text, at, text.length()).toString();
    }

    private static int read(String text, int from, Map<String, String> branches) {
        int at = from;
        var branch = BRANCH.matcher(text);
        while (branch.region(at, text.length()).lookingAt()) {
            int depth = 1;
            int end = branch.end();
            for (; end < text.length() && depth > 0; end++) {
                depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
            }
            if (depth > 0) {
                throw wrong(text);
            }
            branches.put(branch.group(1), text.substring(branch.end(), end - 1));
            at = end;
        }
        var end = END.matcher(text).region(at, text.length());
        if (!end.lookingAt() || !branches.containsKey("other")) {
            throw wrong(text);
        }
        return end.end();
    }

    private static String pick(Map<String, String> branches, Object argument, Locale locale) {
        if (!(argument instanceof Number number)) {
            return branches.get("other");
        }
        var exact = branches.get("=" + number);
        return exact != null ? exact : branches.getOrDefault(category(number.doubleValue(), locale.getLanguage()), branches.get("other"));
    }

    /** As CLDR has it: in Portuguese nought and one and a half are singular, in the others one alone is. */
    private static String category(double number, String language) {
        boolean one = language.equals("pt") ? number >= 0 && number < 2 : number == 1;
        return one ? "one" : number != 0 && number % MILLION == 0 && OF_MILLIONS.contains(language) ? "many" : "other";
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("A plural is written {0, plural, one {# x} other {# xs}}, not: " + text);
    }
}
