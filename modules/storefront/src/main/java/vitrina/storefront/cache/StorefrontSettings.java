package vitrina.storefront.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingLevel;

/** What the company may set about its shop pages. */
@ApplicationScoped
public class StorefrontSettings implements SettingGroup {

    public static final Setting<Boolean> PAGE_CACHE = Setting.flag("storefront.page-cache", true);
    /** The name in the header, the titles and the footer. */
    public static final Setting<String> BRAND = Setting.text("storefront.brand", "").at(SettingLevel.COMPANY, SettingLevel.COUNTRY);

    @Override
    public String module() {
        return "storefront";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PAGE_CACHE, BRAND);
    }
}
