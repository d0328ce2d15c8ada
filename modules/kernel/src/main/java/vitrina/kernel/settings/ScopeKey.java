package vitrina.kernel.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the company that may have values of its own, by a key that its owner gives: a country's code, a branch's code. Two that MicroProfile
 * Config cannot tell apart in the environment are the same.
 */
public final class ScopeKey {

    static final ScopeKey COMPANY = new ScopeKey(SettingLevel.COMPANY, "");

    private static final String MARK = ".@";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private final SettingLevel level;
    private final String key;
    private final String folded;

    private ScopeKey(SettingLevel level, String key) {
        this.level = level;
        this.key = key;
        folded = folded(key);
    }

    static ScopeKey of(SettingLevel level, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("\"" + key + "\" is no key of a " + level);
        }
        return new ScopeKey(level, key);
    }

    public SettingLevel level() {
        return level;
    }

    /** Empty for the company. */
    public String key() {
        return key;
    }

    /** How a setting's value for it is called: {@code orders.overdue.@country.AR}. */
    String name(String setting) {
        return level == SettingLevel.COMPANY ? setting : setting + MARK + level.name().toLowerCase(Locale.ROOT) + "." + key;
    }

    /** The setting in such a name. */
    static String setting(String name) {
        int mark = name.indexOf(MARK);
        return mark < 0 ? name : name.substring(0, mark);
    }

    /** The scope in such a name; empty for one that nobody here has written. */
    static Optional<ScopeKey> in(String name) {
        int mark = name.indexOf(MARK);
        return mark < 0 ? Optional.of(COMPANY) : parse(name.substring(mark + MARK.length()), '.');
    }

    /** @param text level and key, such as {@code country.AR}, or {@code COUNTRY_AR} in the environment */
    static Optional<ScopeKey> parse(String text, char between) {
        int end = text.indexOf(between);
        for (var level : SettingLevel.values()) {
            if (level != SettingLevel.COMPANY && end > 0 && level.name().equalsIgnoreCase(text.substring(0, end))
                    && KEY.matcher(text.substring(end + 1)).matches()) {
                return Optional.of(new ScopeKey(level, text.substring(end + 1)));
            }
        }
        return Optional.empty();
    }

    /** By MicroProfile Config's rule: what is neither letter nor digit becomes a line, small letters become capitals. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean stays = one >= 'A' && one <= 'Z' || one >= '0' && one <= '9';
            folded.append(stays ? one : one >= 'a' && one <= 'z' ? (char) (one - 'a' + 'A') : '_');
        }
        return folded.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScopeKey that && level == that.level && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return 31 * folded.hashCode() + level.ordinal();
    }

    /** For logs and sentences: {@code country AR}. */
    @Override
    public String toString() {
        return level.name().toLowerCase(Locale.ROOT) + (key.isEmpty() ? "" : " " + key);
    }
}
