package vitrina.kernel.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import vitrina.kernel.time.Spans;

/**
 * A setting's key, type and default. Its meaning is the text {@code setting.<key>}.
 *
 * @param secret never shown again once set
 * @param taken which values that can be read are taken from people
 */
public record Setting<T>(String key, String type, T standard, Function<String, T> reader, boolean secret, Predicate<T> taken) {

    public Setting(String key, String type, T standard, Function<String, T> reader, boolean secret) {
        this(key, type, standard, reader, secret, any -> true);
    }

    public static Setting<String> text(String key, String standard) {
        return new Setting<>(key, "text", standard, value -> value, false);
    }

    /**
     * A text that means something.
     * @param taken whether it does
     */
    public static Setting<String> text(String key, String standard, Predicate<String> taken) {
        return new Setting<>(key, "text", standard, value -> value, false, taken);
    }

    public static Setting<String> secret(String key) {
        return new Setting<>(key, "secret", "", value -> value, true);
    }

    public static Setting<Boolean> flag(String key, boolean standard) {
        return new Setting<>(key, "flag", standard, Setting::yesOrNo, false);
    }

    public static Setting<Integer> number(String key, int standard) {
        return new Setting<>(key, "number", standard, Integer::valueOf, false);
    }

    /** As in {@link Spans}: 5d, 1d 12h, 90m, 10s. */
    public static Setting<Duration> duration(String key, Duration standard) {
        return new Setting<>(key, "duration", standard, Spans::parse, false);
    }

    /** Whether people may type this. */
    boolean takes(String typed) {
        try {
            return taken.test(reader.apply(typed));
        } catch (RuntimeException e) {
            return false;
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

    private static Boolean yesOrNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
