package vitrina.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingRule;

/** How long sign-ins hold. */
@ApplicationScoped
public class AccessSettings implements SettingGroup {

    /** Long enough to set it right again. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    public static final Setting<Duration> CUSTOMER_IDLE = Setting.duration("people.session.customer.idle", Duration.ofDays(14), SHORTEST,
            Duration.ofDays(365));
    public static final Setting<Duration> CUSTOMER_LONGEST = Setting.duration("people.session.customer.longest", Duration.ofDays(90), SHORTEST,
            Duration.ofDays(3_650));
    public static final Setting<Duration> STAFF_IDLE = Setting.duration("people.session.staff.idle", Duration.ofHours(2), SHORTEST,
            Duration.ofDays(30));
    public static final Setting<Duration> STAFF_LONGEST = Setting.duration("people.session.staff.longest", Duration.ofHours(12), SHORTEST,
            Duration.ofDays(90));

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(CUSTOMER_IDLE, CUSTOMER_LONGEST, STAFF_IDLE, STAFF_LONGEST);
    }

    @Override
    public List<SettingRule> rules() {
        return List.of(SettingRule.atMost(CUSTOMER_IDLE, CUSTOMER_LONGEST), SettingRule.atMost(STAFF_IDLE, STAFF_LONGEST));
    }
}
