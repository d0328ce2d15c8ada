package vitrina.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** How long sign-ins hold. */
@ApplicationScoped
public class AccessSettings implements SettingGroup {

    public static final Setting<Duration> CUSTOMER_IDLE = Setting.duration("people.session.customer.idle", Duration.ofDays(14));
    public static final Setting<Duration> CUSTOMER_LONGEST = Setting.duration("people.session.customer.longest", Duration.ofDays(90));
    public static final Setting<Duration> STAFF_IDLE = Setting.duration("people.session.staff.idle", Duration.ofHours(2));
    public static final Setting<Duration> STAFF_LONGEST = Setting.duration("people.session.staff.longest", Duration.ofHours(12));

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(CUSTOMER_IDLE, CUSTOMER_LONGEST, STAFF_IDLE, STAFF_LONGEST);
    }
}
