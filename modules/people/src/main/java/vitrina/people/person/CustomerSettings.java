package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.ValueType;

/** Which groups of customers there are. */
@ApplicationScoped
public class CustomerSettings implements SettingGroup {

    /** Codes. */
    public static final Setting<List<String>> GROUPS = Setting.of("people.customer.groups",
            ValueType.names(code -> code.matches("[A-Za-z0-9_-]{1,40}")), List.of("vip", "wholesale"));

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(GROUPS);
    }
}
