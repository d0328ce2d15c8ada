package vitrina.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** Settings of imports. */
@ApplicationScoped
public class ImportSettings implements SettingGroup {

    /** Megabytes of the largest file that may be imported. */
    public static final Setting<Integer> LARGEST_FILE = Setting.number("imports.largest-file", 1_000, 1, 100_000);

    @Override
    public String module() {
        return "imports";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(LARGEST_FILE);
    }
}
