package vitrina.payments.provider;

import java.util.Map;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;

/** Settings that have their defaults, but for the given ones. */
public class FixedSettings extends Settings {

    private final Map<Setting<?>, Object> given;

    public FixedSettings(Map<Setting<?>, Object> given) {
        this.given = given;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting, Scope scope) {
        return (T) given.getOrDefault(setting, setting.standard());
    }
}
