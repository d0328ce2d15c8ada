package vitrina.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** How customers register. */
@ApplicationScoped
public class AccountSettings implements SettingGroup {

    public static final Setting<RegistrationMode> MODE = new Setting<>("people.registration", "text", RegistrationMode.GUEST_ALLOWED,
            RegistrationMode::read, false);

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MODE);
    }
}
