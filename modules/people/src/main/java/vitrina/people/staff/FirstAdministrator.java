package vitrina.people.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.Settings;
import vitrina.people.contact.Email;

/**
 * Opens a new house: while no administrator has a password, each start outside the sandbox makes a link by which the owner of the
 * configured address chooses one. The link is mailed where mail is set up, logged, and printed by the launcher.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator implements SettingGroup {

    public static final Setting<String> EMAIL = Setting.text("admin.email", "");

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String LANGUAGE = "es";

    @Inject
    private StaffStore store;
    @Inject
    private StaffReset reset;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(EMAIL);
    }

    void open(@Observes @Priority(130) SuiteStarted started) {
        if (isNeeded() && settings.get(EMAIL).isBlank()) {
            LOG.warning(() -> "Nobody can sign in to the backoffice: set " + EMAIL.environmentName()
                    + " to the administrator's e-mail address and start again.");
            System.setProperty("vitrina.first-administrator.missing", "true");
        }
        invite().ifPresent(link -> {
            LOG.warning(() -> "Nobody administers this house yet. Choose the password of " + settings.get(EMAIL) + " within 30 minutes: " + link);
            System.setProperty("vitrina.first-administrator", link);
        });
    }

    private boolean isNeeded() {
        return !settings.get(KernelSettings.SANDBOX) && !store.isAdministered();
    }

    /**
     * Makes the owner of the configured address an administrator who has yet to choose a password.
     *
     * @return the link for that; empty when nobody is needed or named
     */
    public Optional<String> invite() {
        return !isNeeded() ? Optional.empty() : Email.parse(settings.get(EMAIL)).map(email -> {
            var user = store.administrator(email.value(), LANGUAGE);
            audit.record("people.staff-created", "staff", user.login(), Json.createObjectBuilder().add("role", user.role()).build());
            var link = reset.link(user);
            if (!settings.get(KernelSettings.MAIL_HOST).isEmpty()) {
                reset.send(user, link);
            }
            return link;
        });
    }
}
