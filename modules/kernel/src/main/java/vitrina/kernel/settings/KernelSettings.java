package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings everyone relies on. */
@ApplicationScoped
public class KernelSettings implements SettingGroup {

    /** Where data lives; set by the launcher. */
    public static final Setting<String> HOME = Setting.text("home", System.getProperty("user.home") + "/.vitrina");
    /** Stand-ins instead of providers, demo sign-ins, mail catcher, movable clock. */
    public static final Setting<Boolean> SANDBOX = Setting.flag("sandbox", false);
    /** Lets the sandbox answer other machines too, and be there in a shop with a public address. */
    public static final Setting<Boolean> SANDBOX_FORCED = Setting.flag("sandbox.forced", false);
    /** Only whoever runs the machine may set these: a stored value would open every account with the demo password (decision 17). */
    public static final Set<Setting<?>> OF_THE_HOUSE = Stream.concat(Stream.of(HOME, SANDBOX, SANDBOX_FORCED), FileSettings.ALL.stream())
            .collect(Collectors.toUnmodifiableSet());
    /** Public address for links in mails and callbacks. */
    public static final Setting<String> BASE_URL = Setting.text("base.url", "http://127.0.0.1:8080");
    /** Below this the node says it is not ready, in MB. */
    public static final Setting<Integer> ROOM_NEEDED = Setting.number("disk.needed.mb", 200, 0, 10_000_000);
    /** How long finished provider events, idempotency keys and caught mails are kept. */
    public static final Setting<Duration> KEPT = Setting.duration("kept", Duration.ofDays(90), Duration.ofDays(1), Duration.ofDays(3_650));
    public static final Setting<String> MAIL_HOST = Setting.text("mail.host", "");
    public static final Setting<Integer> MAIL_PORT = Setting.number("mail.port", 587, 1, 65_535);
    public static final Setting<String> MAIL_USER = Setting.text("mail.user", "");
    public static final Setting<String> MAIL_PASSWORD = Setting.secret("mail.password");
    /** Off only for a mail server on the same machine: without TLS a mail and its password are read by whoever carries them. */
    public static final Setting<Boolean> MAIL_TLS = Setting.flag("mail.tls", true);
    /** What the mail server allows a node to send in a second; 0 for any number. */
    public static final Setting<Integer> MAIL_RATE = Setting.number("mail.rate", 0, 0, 100_000);
    public static final Setting<String> MAIL_FROM = Setting.text("mail.from", "shop@vitrina.example", KernelSettings::isMailbox);

    /** With or without a name before it: {@code Alba <shop@alba.example>}. */
    private static boolean isMailbox(String typed) {
        try {
            var all = InternetAddress.parse(typed, true);
            for (var one : all) {
                one.validate();
            }
            return all.length == 1;
        } catch (AddressException invalid) {
            return false;
        }
    }

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOME, SANDBOX, SANDBOX_FORCED, BASE_URL, ROOM_NEEDED, KEPT, MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_PASSWORD, MAIL_TLS,
                MAIL_RATE,
                MAIL_FROM);
    }
}
