package vitrina.sandbox.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** The sandbox's own settings. */
@ApplicationScoped
public class SandboxSettings implements SettingGroup {

    /** Lets the sandbox answer other machines too. */
    public static final Setting<Boolean> FORCED = Setting.flag("sandbox.forced", false);
    /** The shop's setting of the same key; a provider shares a secret with each of its shops. */
    public static final Setting<String> SECRET = Setting.secret("payments.sandbox.secret");

    @Override
    public String module() {
        return "sandbox";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(FORCED);
    }
}
