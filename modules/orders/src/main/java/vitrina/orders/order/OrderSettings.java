package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vitrina.kernel.settings.FormerSetting;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingLevel;
import vitrina.kernel.settings.SettingRule;
import vitrina.kernel.settings.ValueType;
import vitrina.payments.payment.Payments;

/** What the company decides about orders. */
@ApplicationScoped
public class OrderSettings implements SettingGroup {

    /** Staff may undo a move so long; then the customer is told. */
    public static final Setting<Duration> UNDO = Setting.duration("orders.undo", Duration.ofSeconds(10), Duration.ZERO, Duration.ofHours(1));
    /** An order that is not delivered or returned by then counts as overdue. */
    public static final Setting<Duration> OVERDUE = Setting.duration("orders.overdue", Duration.ofDays(5), Duration.ofHours(1), Duration.ofDays(365))
            .at(SettingLevel.COMPANY, SettingLevel.COUNTRY, SettingLevel.BRANCH).because("DEC-05");
    /** How long before the end of its time an unpaid voucher is brought to mind. */
    public static final Setting<Duration> REMINDER = Setting.duration("orders.reminder", Duration.ofHours(24), Duration.ofMinutes(1),
            Duration.ofDays(30)).at(SettingLevel.COMPANY, SettingLevel.COUNTRY).because("LOC-06");
    /** Payment methods that need the buyer's document, by code. */
    public static final Setting<List<String>> DOCUMENT_METHODS = Setting.of("orders.document.methods", ValueType.names(any -> true),
            List.of("boleto", "pix", "pse")).at(SettingLevel.COMPANY, SettingLevel.COUNTRY).because("LOC-01");
    /** Days to withdraw from a purchase after delivery. */
    public static final Setting<Withdrawal> WITHDRAWAL = Setting.of("orders.withdrawal.days", Withdrawal.TYPE, Withdrawal.NONE)
            .at(SettingLevel.COUNTRY).because("LOC-10")
            .in("AR", new Withdrawal(10, false)).in("BR", new Withdrawal(7, false))
            .in("CO", new Withdrawal(5, true)).in("MX", new Withdrawal(5, true));
    private static final FormerSetting WITHDRAWAL_OF_ALL = new FormerSetting("orders.withdrawal", WITHDRAWAL, Withdrawal::byCountry, "0");

    @Inject
    private Payments payments;

    @Override
    public String module() {
        return "orders";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(UNDO, OVERDUE, REMINDER, DOCUMENT_METHODS, WITHDRAWAL);
    }

    @Override
    public List<SettingRule> rules() {
        return List.of(SettingRule.exist(DOCUMENT_METHODS, any -> payments.codes()));
    }

    @Override
    public List<FormerSetting> formers() {
        return List.of(WITHDRAWAL_OF_ALL);
    }
}
