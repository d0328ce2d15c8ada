package vitrina.kernel.settings;

import java.util.List;

/** The settings a module declares, so that the backoffice and the reference page can list them. */
public interface SettingGroup {

    String module();

    List<Setting<?>> settings();
}
