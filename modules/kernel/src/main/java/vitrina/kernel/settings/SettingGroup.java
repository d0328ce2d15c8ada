package vitrina.kernel.settings;

import java.util.List;

/** The settings a module declares, so that the backoffice and the reference page can list them. */
public interface SettingGroup {

    String module();

    List<Setting<?>> settings();

    /** What must hold between values of several settings, or between one and the world. */
    default List<SettingRule> rules() {
        return List.of();
    }

    /** Settings of the version before that are still understood. */
    default List<FormerSetting> formers() {
        return List.of();
    }
}
