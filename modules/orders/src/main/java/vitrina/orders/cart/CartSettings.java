package vitrina.orders.cart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingRule;

/** How many carts there may be, and how long. */
@ApplicationScoped
public class CartSettings implements SettingGroup {

    /** New carts that visitors of one network address may begin within an hour; an office behind one address is a crowd. */
    public static final Setting<Integer> PER_HOUR = Setting.number("orders.carts.per-hour", 200, 1, 1_000_000_000);
    /** A cart that nobody changes for so long is deleted. */
    public static final Setting<Duration> KEPT = Setting.duration("orders.carts.kept", Duration.ofDays(30), Duration.ofHours(1),
            Duration.ofDays(3_650));
    /** The same for the cart of somebody who is known. */
    public static final Setting<Duration> CUSTOMERS_KEPT = Setting.duration("orders.carts.kept-customer", Duration.ofDays(365), Duration.ofHours(1),
            Duration.ofDays(3_650));

    @Override
    public String module() {
        return "orders";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PER_HOUR, KEPT, CUSTOMERS_KEPT);
    }

    @Override
    public List<SettingRule> rules() {
        return List.of(SettingRule.atMost(KEPT, CUSTOMERS_KEPT));
    }
}
