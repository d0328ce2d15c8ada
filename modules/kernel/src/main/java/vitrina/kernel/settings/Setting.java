package vitrina.kernel.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import vitrina.kernel.outside.Numbers;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Spans;

/**
 * A setting's key, type and default. Its meaning is the text {@code setting.<key>}.
 *
 * @param secret never shown again once set
 * @param taken which values that can be read are taken from people
 */
public record Setting<T>(String key, String type, T standard, Function<String, T> reader, boolean secret, Predicate<T> taken) {

    private static final int LONGEST_TEXT = 500;

    public Setting(String key, String type, T standard, Function<String, T> reader, boolean secret) {
        this(key, type, standard, reader, secret, value -> !(value instanceof String text) || isLine(text));
    }

    public static Setting<String> text(String key, String standard) {
        return new Setting<>(key, "text", standard, value -> value, false);
    }

    /**
     * A text that means something.
     * @param taken whether it does
     */
    public static Setting<String> text(String key, String standard, Predicate<String> taken) {
        return new Setting<>(key, "text", standard, value -> value, false, value -> isLine(value) && taken.test(value));
    }

    /** One line that can be read: neither control nor direction marks, which would let it look like another. */
    private static boolean isLine(String value) {
        return value.length() <= LONGEST_TEXT && value.codePoints().noneMatch(one -> switch (Character.getType(one)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    public static Setting<String> secret(String key) {
        return new Setting<>(key, "secret", "", value -> value, true);
    }

    public static Setting<Boolean> flag(String key, boolean standard) {
        return new Setting<>(key, "flag", standard, Setting::yesOrNo, false);
    }

    public static Setting<Integer> number(String key, int standard, int least, int most) {
        return new Setting<>(key, "number", standard, Setting::whole, false, range(key, least, most, String::valueOf));
    }

    /** As in {@link Spans}: 5d, 1d 12h, 90m, 10s. */
    public static Setting<Duration> duration(String key, Duration standard, Duration least, Duration most) {
        return new Setting<>(key, "duration", standard, Spans::parse, false,
                range(key, least, most, Spans::text));
    }

    private static <V extends Comparable<V>> Predicate<V> range(String key, V least, V most, Function<V, String> words) {
        return value -> {
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new Refusal("kernel.setting-beyond", key, words.apply(least), words.apply(most));
            }
            return true;
        };
    }

    /**
     * Whether people may type this.
     * @throws Refusal kernel.setting-invalid, kernel.setting-beyond
     */
    void check(String typed) {
        var invalid = new Refusal("kernel.setting-invalid", key, typed, written(standard));
        T value;
        try {
            value = reader.apply(typed);
        } catch (RuntimeException unreadable) {
            throw invalid;
        }
        if (!taken.test(value)) {
            throw invalid;
        }
    }

    /** A value as people read and type it. */
    public String written(Object value) {
        return value instanceof Duration span ? Spans.text(span) : String.valueOf(value);
    }

    /** The form in the environment, by MicroProfile Config's rule: {@code vitrina.mail.from} is VITRINA_MAIL_FROM. */
    public String environmentName() {
        return "VITRINA_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Integer whole(String value) {
        return (int) Numbers.whole(value.strip(), Integer.MIN_VALUE, Integer.MAX_VALUE).orElseThrow(() -> new IllegalArgumentException(value));
    }

    private static Boolean yesOrNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
