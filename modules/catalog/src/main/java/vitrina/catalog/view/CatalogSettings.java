package vitrina.catalog.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vitrina.kernel.settings.FormerSetting;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingLevel;

/** What an operator may change about showing products. */
@ApplicationScoped
public class CatalogSettings implements SettingGroup {

    /** Products whose views are kept in memory. */
    public static final Setting<Integer> VIEWS = Setting.number("catalog.views", 20_000, 100, 10_000_000);
    /** Whether the price without national taxes is shown too. */
    public static final Setting<Boolean> NET_PRICE = Setting.flag("catalog.net-price", false).at(SettingLevel.COUNTRY).in("AR", true)
            .because("LOC-04");
    /** Until 0.2: the countries where it is, separated by commas. */
    private static final FormerSetting NET_PRICE_COUNTRIES = new FormerSetting("catalog.net.price.countries", NET_PRICE,
            text -> Arrays.stream(text.split(",")).map(String::strip).filter(code -> !code.isEmpty()).distinct()
                    .collect(Collectors.toMap(code -> code, code -> "true")),
            "false");

    @Override
    public String module() {
        return "catalog";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(VIEWS, NET_PRICE);
    }

    @Override
    public List<FormerSetting> formers() {
        return List.of(NET_PRICE_COUNTRIES);
    }
}
