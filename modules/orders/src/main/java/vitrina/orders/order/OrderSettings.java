package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** What the company decides about orders. */
@ApplicationScoped
public class OrderSettings implements SettingGroup {

    /** Staff may undo a move so long; then the customer is told. */
    public static final Setting<Duration> UNDO = Setting.duration("orders.undo", Duration.ofSeconds(10), Duration.ZERO, Duration.ofHours(1));
    /** An order that is not delivered or returned by then counts as overdue (DEC-05). */
    public static final Setting<Duration> OVERDUE = Setting.duration("orders.overdue", Duration.ofDays(5), Duration.ofHours(1), Duration.ofDays(365));
    /** How long before the end of its time an unpaid voucher is brought to mind. */
    public static final Setting<Duration> REMINDER = Setting.duration("orders.reminder", Duration.ofHours(24), Duration.ofMinutes(1),
            Duration.ofDays(30));
    /** Payment methods that need the buyer's document, by code (LOC-01). */
    public static final Setting<String> DOCUMENT_METHODS = Setting.text("orders.document.methods", "boleto,pix,pse");
    /** Days to withdraw from a purchase after delivery, by country (LOC-10); w counts working days. */
    public static final Setting<String> WITHDRAWAL = Setting.text("orders.withdrawal", "AR=10,BR=7,CO=5w,MX=5w", Withdrawal::isReadable);

    @Override
    public String module() {
        return "orders";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(UNDO, OVERDUE, REMINDER, DOCUMENT_METHODS, WITHDRAWAL);
    }
}
