package vitrina.payments.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingLevel;
import vitrina.payments.provider.PaymentMethod.Kind;

/** How long a shopper may take to pay; stock is held so long. */
@ApplicationScoped
public class PaymentSettings implements SettingGroup {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(90);

    public static final Setting<Duration> HOSTED_WINDOW = window("payments.window.hosted", Duration.ofMinutes(30));
    public static final Setting<Duration> INSTANT_WINDOW = window("payments.window.instant", Duration.ofMinutes(60));
    public static final Setting<Duration> VOUCHER_WINDOW = window("payments.window.voucher", Duration.ofDays(3));
    public static final Setting<Duration> TRANSFER_WINDOW = window("payments.window.transfer", Duration.ofDays(2));
    /** The payer did their part and the provider is still looking at it, which takes banks days (LOC-06). */
    public static final Setting<Duration> PENDING_WINDOW = Setting.duration("payments.window.pending", Duration.ofDays(3), SHORTEST, LONGEST);
    /** Shared with the sandbox; filled with a random value at the first start. */
    public static final Setting<String> SANDBOX_SECRET = Setting.secret("payments.sandbox.secret");

    private static Setting<Duration> window(String key, Duration standard) {
        return Setting.duration(key, standard, SHORTEST, LONGEST).at(SettingLevel.COMPANY, SettingLevel.COUNTRY);
    }

    public static Setting<Duration> window(Kind kind) {
        return switch (kind) {
            case CARD, BANK -> HOSTED_WINDOW;
            case INSTANT -> INSTANT_WINDOW;
            case VOUCHER -> VOUCHER_WINDOW;
            case TRANSFER -> TRANSFER_WINDOW;
        };
    }

    @Override
    public String module() {
        return "payments";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOSTED_WINDOW, INSTANT_WINDOW, VOUCHER_WINDOW, TRANSFER_WINDOW, PENDING_WINDOW, SANDBOX_SECRET);
    }
}
