package vitrina.kernel.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Settings everyone relies on. */
@ApplicationScoped
public class KernelSettings implements SettingGroup {

    /** Where data lives; set by the launcher. */
    public static final Setting<String> HOME = Setting.text("home", System.getProperty("user.home") + "/.vitrina");
    /** Stand-ins instead of providers, demo sign-ins, mail catcher, movable clock. */
    public static final Setting<Boolean> SANDBOX = Setting.flag("sandbox", false);
    /** Public address for links in mails and callbacks. */
    public static final Setting<String> BASE_URL = Setting.text("base.url", "http://127.0.0.1:8080");
    public static final Setting<String> MAIL_HOST = Setting.text("mail.host", "");
    public static final Setting<Integer> MAIL_PORT = Setting.number("mail.port", 587);
    public static final Setting<String> MAIL_USER = Setting.text("mail.user", "");
    public static final Setting<String> MAIL_PASSWORD = Setting.secret("mail.password");
    public static final Setting<String> MAIL_FROM = Setting.text("mail.from", "shop@vitrina.example");

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(HOME, SANDBOX, BASE_URL, MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_PASSWORD, MAIL_FROM);
    }
}
