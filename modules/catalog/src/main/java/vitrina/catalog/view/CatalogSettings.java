package vitrina.catalog.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** What an operator may change about showing products. */
@ApplicationScoped
public class CatalogSettings implements SettingGroup {

    /** Products whose views are kept in memory. */
    public static final Setting<Integer> VIEWS = Setting.number("catalog.views", 20_000, 100, 10_000_000);
    /** Countries that also show the price without national taxes, comma-separated (LOC-04). */
    public static final Setting<String> NET_PRICE_COUNTRIES = Setting.text("catalog.net.price.countries", "AR");

    @Override
    public String module() {
        return "catalog";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(VIEWS, NET_PRICE_COUNTRIES);
    }
}
