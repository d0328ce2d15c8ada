package vitrina.people.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.list.Paging;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.web.SandboxDoor;
import vitrina.people.access.Sessions;
import vitrina.people.account.Accounts;
import vitrina.people.account.Registration;
import vitrina.people.company.Branch;
import vitrina.people.company.Company;
import vitrina.people.credential.DemoAccounts;

/**
 * Makes the demo sign-ins once, when the sandbox starts with nobody to sign in. All share one password, which the launcher prints.
 * A house that leaves the sandbox sends them away.
 */
@ApplicationScoped
public class DemoSignIns implements SettingGroup {

    public static final Setting<String> PASSWORD = Setting.text("demo.password", "vitrina-demo");

    private static final List<DemoSignIn> ALL = List.of(
            new DemoSignIn("admin", "Alma Duarte", Roles.ADMINISTRATOR, "", "CO", "es"),
            new DemoSignIn("operador", "Óscar Prieto", Roles.OPERATOR, "", "CO", "es"),
            new DemoSignIn("bogota", "Laura Rincón", Roles.BRANCH, "bogota", "CO", "es"),
            new DemoSignIn("mexico", "Diego Salas", Roles.BRANCH, "mexico", "MX", "es"),
            new DemoSignIn("buenosaires", "Malena Ríos", Roles.BRANCH, "buenos-aires", "AR", "es"),
            new DemoSignIn("saopaulo", "Bruna Teixeira", Roles.BRANCH, "sao-paulo", "BR", "pt"),
            new DemoSignIn("miami", "Grace Miller", Roles.BRANCH, "miami", "US", "en"),
            new DemoSignIn("clara" + DemoAccounts.DOMAIN, "Clara Benítez", "", "", "CO", "es"));

    @Inject
    private Settings settings;
    @Inject
    private SandboxDoor door;
    @Inject
    private Company company;
    @Inject
    private Staff staff;
    @Inject
    private Accounts accounts;
    @Inject
    private Sessions sessions;

    /** Everybody, staff first; empty for whoever does not get to the sandbox. */
    public List<DemoSignIn> list() {
        return door.isOpen() ? ALL : List.of();
    }

    @Override
    public String module() {
        return "people";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PASSWORD);
    }

    void fill(@Observes @Priority(120) SuiteStarted started) {
        if (list().isEmpty()) {
            sessions.endOfDomain(DemoAccounts.DOMAIN);
            return;
        }
        tell();
        if (staff.list(null, null, null, "", new Paging(1, 1)).total() > 0) {
            return;
        }
        var password = settings.get(PASSWORD);
        for (var demo : ALL) {
            if (demo.role().isEmpty()) {
                accounts.register(new Registration(demo.name(), demo.login(), password, demo.language(), demo.country()), "demo");
            } else {
                staff.create(new StaffForm(demo.login(), demo.name(), demo.login() + DemoAccounts.DOMAIN, null, demo.country(), password, demo.role(),
                        demo.branch().isEmpty() ? null : company.branch(demo.branch()).map(Branch::id).orElse(null), demo.language()));
            }
        }
    }

    /** To the launcher, which shares the JVM and prints it. */
    private void tell() {
        var lines = ALL.stream().map(demo -> "%-22s %s %s %s".formatted(demo.login(), demo.name(), demo.role().toLowerCase(Locale.ROOT),
                demo.branch()).strip()).collect(Collectors.joining("\n"));
        System.setProperty("vitrina.demo.sign-ins", lines + "\nPassword of all: " + settings.get(PASSWORD));
    }
}
