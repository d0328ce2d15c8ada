package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** Which groups of customers there are. */
@ApplicationScoped
public class CustomerSettings implements SettingGroup {

    /** Codes, comma-separated. */
    public static final Setting<String> GROUPS = Setting.text("people.customer.groups", "vip,wholesale");

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(GROUPS);
    }
}
