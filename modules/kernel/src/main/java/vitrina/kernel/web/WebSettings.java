package vitrina.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.ValueType;

/** How requests reach the suite. */
@ApplicationScoped
public class WebSettings implements SettingGroup {

    /** Reverse proxies in front; nobody else's word on a visitor's address and scheme counts. */
    public static final Setting<Proxies> PROXIES = Setting.of("web.proxies",
            ValueType.of("text", Proxies::parse, Proxies::toString), Proxies.NONE);

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PROXIES);
    }
}
