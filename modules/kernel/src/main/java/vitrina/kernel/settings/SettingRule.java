package vitrina.kernel.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vitrina.kernel.refusal.Refusal;

/**
 * What must hold for the values of some settings together, wherever one of them is set.
 *
 * @param words  the same for whoever starts the suite: what is allowed
 * @param broken the refusal for whoever would break it
 */
public record SettingRule(List<Setting<?>> settings, String words, Function<Values, Optional<Refusal>> broken) {

    /** What the settings would be. */
    public interface Values {
        <T> T get(Setting<T> setting);
    }

    public SettingRule {
        settings = List.copyOf(settings);
    }

    /** One never exceeds the other. */
    public static <T extends Comparable<T>> SettingRule atMost(Setting<T> smaller, Setting<T> larger) {
        return new SettingRule(List.of(smaller, larger), smaller.key() + " may be at most " + larger.key(),
                values -> values.get(smaller).compareTo(values.get(larger)) <= 0
                        ? Optional.empty()
                        : Optional.of(new Refusal("kernel.setting-order", smaller.key(), smaller.written(values.get(smaller)), larger.key(),
                                larger.written(values.get(larger)))));
    }

    /** Every name in a list is one that there is. */
    public static SettingRule exist(Setting<List<String>> list, Function<SettingRule.Values, List<String>> known) {
        return new SettingRule(List.of(list), "every name in " + list.key() + " must be one that there is", values -> {
            var all = known.apply(values);
            return values.get(list).stream().filter(name -> !all.contains(name)).findFirst()
                    .map(name -> new Refusal("kernel.setting-name", list.key(), name, String.join(", ", all)));
        });
    }
}
