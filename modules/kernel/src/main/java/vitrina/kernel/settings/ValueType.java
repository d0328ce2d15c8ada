package vitrina.kernel.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import vitrina.kernel.outside.Numbers;
import vitrina.kernel.time.Spans;

/**
 * What values a setting takes, and how they are written.
 *
 * @param taken   which values that can be read are taken
 * @param least   the bounds as people write them; null where there are none
 * @param choices all there are, where they are few; else empty
 */
public record ValueType<T>(String name, Function<String, T> reader, Function<T, String> writer, Predicate<T> taken, String least, String most,
        List<String> choices) {

    static final int LONGEST_TEXT = 500;
    static final String SECRET = "secret";

    /** One line that can be read: neither control nor direction marks, which would let it look like another. */
    public static ValueType<String> text(String name, Predicate<String> taken) {
        return new ValueType<>(name, value -> value, value -> value, value -> isLine(value) && taken.test(value), null, null, List.of());
    }

    /** What has a form of its own. @param reader throws for anything else */
    public static <T> ValueType<T> of(String name, Function<String, T> reader, Function<T, String> writer) {
        return new ValueType<>(name, reader, writer, any -> true, null, null, List.of());
    }

    /** Names with commas between them, each once. @param taken how a name looks */
    public static ValueType<List<String>> names(Predicate<String> taken) {
        return new ValueType<>("list", ValueType::split, names -> String.join(",", names), names -> names.stream().allMatch(
                name -> isLine(name) && taken.test(name)), null, null, List.of());
    }

    static ValueType<Boolean> flag() {
        return new ValueType<>("flag", ValueType::yesOrNo, String::valueOf, any -> true, null, null, List.of("true", "false"));
    }

    /** One of few, written in small letters with hyphens. */
    static <E extends Enum<E>> ValueType<E> choice(Class<E> all) {
        return new ValueType<>("choice", typed -> Enum.valueOf(all, typed.strip().toUpperCase(Locale.ROOT).replace('-', '_')), ValueType::word,
                any -> true, null, null, Arrays.stream(all.getEnumConstants()).map(ValueType::word).toList());
    }

    static ValueType<Integer> number(int least, int most) {
        return between("number", ValueType::whole, String::valueOf, least, most);
    }

    /** As in {@link Spans}: 5d, 1d 12h, 90m, 10s. */
    static ValueType<Duration> duration(Duration least, Duration most) {
        return between("duration", Spans::parse, Spans::text, least, most);
    }

    private static <V extends Comparable<V>> ValueType<V> between(String name, Function<String, V> reader, Function<V, String> writer, V least,
            V most) {
        return new ValueType<>(name, reader, writer, value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0, writer.apply(least),
                writer.apply(most), List.of());
    }

    boolean secret() {
        return name.equals(SECRET);
    }

    private static boolean isLine(String value) {
        return value.length() <= LONGEST_TEXT && value.codePoints().noneMatch(one -> switch (Character.getType(one)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }

    private static List<String> split(String typed) {
        if (typed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("longer than " + LONGEST_TEXT);
        }
        return Arrays.stream(typed.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
