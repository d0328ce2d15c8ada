package vitrina.catalog.remoteimages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** Settings of fetching images. */
@ApplicationScoped
public class RemoteImageSettings implements SettingGroup {

    /** Whether images are fetched from the addresses in imported files. */
    public static final Setting<Boolean> FETCH = Setting.flag("images.fetch", true);

    @Override
    public String module() {
        return "imports";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(FETCH);
    }
}
