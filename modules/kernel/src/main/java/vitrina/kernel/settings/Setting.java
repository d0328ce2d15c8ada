package vitrina.kernel.settings;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vitrina.kernel.refusal.Refusal;

/**
 * A value that an operator may set. Its meaning is the text {@code setting.<key>}. Two of one key are one setting.
 *
 * @param standards    defaults that differ in a country; only where there is no value for the whole company, which would beat them
 * @param levels       what it may be set for; none when only whoever runs the machine may set it, by environment or file
 * @param permission   to see and to change it
 * @param requirements what asks for it
 */
public record Setting<T>(String key, ValueType<T> kind, T standard, Map<ScopeKey, T> standards, Set<SettingLevel> levels, String permission,
        List<String> requirements) {

    public static final String PERMISSION = "settings.change";

    public Setting {
        if (!standards.isEmpty() && levels.contains(SettingLevel.COMPANY)) {
            throw new IllegalArgumentException(key + " has defaults by country beside a value for the company");
        }
        standards = Map.copyOf(standards);
        levels = levels.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(levels));
        requirements = List.copyOf(requirements);
    }

    /** For the company as a whole, by {@value #PERMISSION}, until it is said otherwise. */
    public static <T> Setting<T> of(String key, ValueType<T> kind, T standard) {
        return new Setting<>(key, kind, standard, Map.of(), Set.of(SettingLevel.COMPANY), PERMISSION, List.of());
    }

    public static Setting<String> text(String key, String standard) {
        return text(key, standard, any -> true);
    }

    /**
     * A text that means something.
     * @param taken whether it does
     */
    public static Setting<String> text(String key, String standard, Predicate<String> taken) {
        return of(key, ValueType.text("text", taken), standard);
    }

    public static Setting<String> secret(String key) {
        return of(key, ValueType.text(ValueType.SECRET, any -> true), "");
    }

    public static Setting<Boolean> flag(String key, boolean standard) {
        return of(key, ValueType.flag(), standard);
    }

    public static <E extends Enum<E>> Setting<E> choice(String key, E standard) {
        return of(key, ValueType.choice(standard.getDeclaringClass()), standard);
    }

    public static Setting<Integer> number(String key, int standard, int least, int most) {
        return of(key, ValueType.number(least, most), standard);
    }

    /** As in {@link vitrina.kernel.time.Spans}: 5d, 1d 12h, 90m, 10s. */
    public static Setting<Duration> duration(String key, Duration standard, Duration least, Duration most) {
        return of(key, ValueType.duration(least, most), standard);
    }

    /** The same, set for these. */
    public Setting<T> at(SettingLevel... may) {
        return new Setting<>(key, kind, standard, standards, Set.of(may), permission, requirements);
    }

    /** The same, changed by whoever may do that. */
    public Setting<T> by(String other) {
        return new Setting<>(key, kind, standard, standards, levels, other, requirements);
    }

    /** The same, because a requirement asks for it. */
    public Setting<T> because(String... ids) {
        return new Setting<>(key, kind, standard, standards, levels, permission, List.of(ids));
    }

    /** The same, with another default in a country. */
    public Setting<T> in(String country, T there) {
        var more = new HashMap<>(standards);
        more.put(ScopeKey.of(SettingLevel.COUNTRY, country), there);
        return new Setting<>(key, kind, standard, more, levels, permission, requirements);
    }

    public String type() {
        return kind.name();
    }

    /** Never shown again once set. */
    public boolean secret() {
        return kind.secret();
    }

    /** Only whoever runs the machine may set it. */
    public boolean isOfMachine() {
        return levels.isEmpty();
    }

    public T standard(Scope scope) {
        for (var part : scope.chain()) {
            var there = standards.get(part);
            if (there != null) {
                return there;
            }
        }
        return standard;
    }

    /**
     * The value that somebody typed.
     * @throws Refusal kernel.setting-invalid, kernel.setting-beyond
     */
    T check(String typed) {
        var invalid = new Refusal("kernel.setting-invalid", key, secret() ? "•••" : typed, example());
        T value;
        try {
            value = kind.reader().apply(typed);
        } catch (RuntimeException unreadable) {
            throw invalid;
        }
        if (!kind.taken().test(value)) {
            throw kind.least() == null ? invalid : new Refusal("kernel.setting-beyond", key, kind.least(), kind.most());
        }
        return value;
    }

    private String example() {
        return written(standards.entrySet().stream().min(Comparator.comparing(one -> one.getKey().key())).map(Map.Entry::getValue).orElse(standard));
    }

    /** A value as people read and type it. */
    @SuppressWarnings("unchecked")
    public String written(Object value) {
        return kind.writer().apply((T) value);
    }

    /** What it takes, for whoever runs the machine. */
    public String allowed() {
        if (kind.least() != null) {
            return "a " + type() + " from " + kind.least() + " to " + kind.most();
        }
        return kind.choices().isEmpty()
                ? secret() ? "one line of text" : "a " + type() + " such as \"" + example() + "\""
                : String.join(" or ", kind.choices());
    }

    /** The form in the environment, by MicroProfile Config's rule: {@code vitrina.mail.from} is VITRINA_MAIL_FROM. */
    public String environmentName() {
        return environmentName(ScopeKey.COMPANY);
    }

    public String environmentName(ScopeKey scope) {
        return ScopeKey.folded("vitrina." + scope.name(key));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting<?> that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
