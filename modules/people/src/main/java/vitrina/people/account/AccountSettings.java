package vitrina.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingLevel;

/** How customers register. */
@ApplicationScoped
public class AccountSettings implements SettingGroup {

    public static final Setting<RegistrationMode> MODE = Setting.choice("people.registration", RegistrationMode.GUEST_ALLOWED)
            .at(SettingLevel.COMPANY, SettingLevel.COUNTRY).because("REG-06");

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MODE);
    }
}
