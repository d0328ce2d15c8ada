package vitrina.people.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.KernelPermissions;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kit.House;
import vitrina.kit.InHouse;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.access.Realm;
import vitrina.people.access.Sessions;

/** Who may do what to whom, and who is let in first. */
@InHouse
@Tag("USR-11")
class StaffRightsTest {

    private static final String PASSWORD = "tres palabras cortas";
    private static final String SANDBOX = "vitrina.sandbox";
    private static final String EMAIL = "vitrina.admin.email";

    @Inject
    private Settings settings;
    @Inject
    private House house;
    @Inject
    private Staff staff;
    @Inject
    private Roles roles;
    @Inject
    private StaffSignIn signIn;
    @Inject
    private StaffReset reset;
    @Inject
    private FirstAdministrator first;
    @Inject
    private Sessions sessions;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @AfterEach
    void set_the_house_right() {
        clock.shiftTo(Duration.ZERO);
        say(SANDBOX, "true");
        System.clearProperty(EMAIL);
        settings.forget();
    }

    @Test
    void nobody_gives_more_than_he_holds() {
        var keeper = actor(PeoplePermissions.STAFF, PeoplePermissions.ROLES, KernelPermissions.AUDIT);
        var code = "R" + word();
        assertEquals("people.beyond-own", refused(keeper, () -> create(word(), Roles.ADMINISTRATOR, null)));
        assertEquals("people.beyond-own", refused(keeper, () -> create(word(), Roles.OPERATOR, null)));
        assertEquals("people.beyond-own", refused(keeper, () -> roles.create(code, "Todo", Set.of(PeoplePermissions.CUSTOMERS))));
        Actors.as(keeper, () -> roles.create(code, "Mira", Set.of(KernelPermissions.AUDIT)));
        assertEquals("people.beyond-own",
                refused(keeper, () -> roles.change(code, "Mira", Set.of(KernelPermissions.AUDIT, KernelPermissions.SETTINGS))));
        Actors.as(keeper, () -> create(word(), code, null));
    }

    @Test
    void nobody_changes_a_person_or_a_profile_that_may_do_more_than_himself() {
        var keeper = actor(PeoplePermissions.STAFF, PeoplePermissions.ROLES, KernelPermissions.AUDIT);
        var operator = word();
        var id = system(() -> create(operator, Roles.OPERATOR, null));
        assertEquals("people.beyond-own", refused(keeper, () -> staff.change(id, form(operator, "otra clave larga", Roles.OPERATOR, null))));
        assertEquals("people.beyond-own", refused(keeper, () -> staff.disable(id)));
        assertEquals("people.beyond-own", refused(keeper, () -> staff.delete(id)));
        assertEquals("people.beyond-own", refused(keeper, () -> roles.change(Roles.OPERATOR, "Operador", Set.of(KernelPermissions.AUDIT))));
        assertInstanceOf(StaffSignInResult.Done.class, signIn.signIn(operator, PASSWORD, "desk"), "the password is as it was");
    }

    @Test
    @Tag("ORD-21")
    void somebody_of_one_branch_makes_nobody_of_another() {
        var here = new Actor(Actor.Kind.STAFF, 1L, "here", Set.of(Actor.EVERYTHING), 1L);
        assertEquals("people.beyond-own", refused(here, () -> create(word(), Roles.BRANCH, null)));
    }

    @Test
    void a_profile_needs_a_code_and_goes_with_its_last_user() {
        assertEquals("people.role-code", refused(Actor.SYSTEM, () -> roles.create(" ", "Sin código", Set.of())));
        assertEquals("people.name-missing", refused(Actor.SYSTEM, () -> roles.create("R" + word(), " ", Set.of())));
        var code = "R" + word();
        Actors.as(Actor.SYSTEM, () -> roles.create(code, "Temporal", Set.of()));
        var id = system(() -> create(word(), code, null));
        assertEquals("people.role-used", refused(Actor.SYSTEM, () -> roles.delete(code)));
        Actors.as(Actor.SYSTEM, () -> staff.delete(id));
        Actors.as(Actor.SYSTEM, () -> roles.delete(code));
        assertTrue(roles.find(code).isEmpty());
    }

    @Test
    @Tag("DEC-09")
    void a_take_over_is_audited_under_a_name() {
        var login = word();
        system(() -> create(login, Roles.OPERATOR, null));
        signIn.signIn(login, PASSWORD, "desk");
        var asked = assertInstanceOf(StaffSignInResult.OtherDevice.class, signIn.signIn(login, PASSWORD, "phone"));
        signIn.takeOver(asked.ticket(), "phone");
        var now = clock.now();
        var wanted = new Audit.Filter(null, "Prueba " + login, "took-over", now.minusSeconds(60), now.plusSeconds(60));
        assertEquals(1, system(() -> audit.list(wanted, new Paging(1, 10))).total());
        var yesterday = new Audit.Filter(null, "Prueba " + login, null, null, now.minusSeconds(3_600));
        assertEquals(0, system(() -> audit.list(yesterday, new Paging(1, 10))).total());
    }

    @Test
    @Tag("Q16")
    void a_page_that_only_asks_by_itself_does_not_keep_a_session() {
        var login = word();
        system(() -> create(login, Roles.OPERATOR, null));
        var token = assertInstanceOf(StaffSignInResult.Done.class, signIn.signIn(login, PASSWORD, "desk")).token();
        clock.shiftTo(Duration.ofMinutes(100));
        assertTrue(sessions.actor(Realm.STAFF, token, false).isPresent());
        clock.shiftTo(Duration.ofMinutes(130));
        assertTrue(house.soon(() -> sessions.actor(Realm.STAFF, token, false).isEmpty()), "two hours without anybody");
    }

    @Test
    @Tag("Q16")
    void demo_sign_ins_open_nothing_outside_the_sandbox() {
        assertFalse(signIn.signIn("buenosaires", "vitrina-demo", "desk") == null);
        say(SANDBOX, "false");
        assertEquals("people.staff-credentials-wrong", refused(Actor.ANONYMOUS, () -> signIn.signIn("buenosaires", "vitrina-demo", "desk")));
    }

    @Test
    @Tag("USR-03")
    void the_first_administrator_chooses_a_password_by_a_link_that_nobody_else_gets() {
        var email = word() + "@example.com";
        assertTrue(first.invite().isEmpty(), "not in the sandbox");
        say(SANDBOX, "false");
        assertTrue(first.invite().isEmpty(), "nobody is named");
        say(EMAIL, email);
        var link = first.invite().orElseThrow();
        assertEquals("people.staff-credentials-wrong", refused(Actor.ANONYMOUS, () -> signIn.signIn(email, "", "desk")));
        reset.reset(link.substring(link.indexOf("token=") + 6), PASSWORD);
        var token = assertInstanceOf(StaffSignInResult.Done.class, signIn.signIn(email, PASSWORD, "desk")).token();
        assertTrue(sessions.actor(Realm.STAFF, token).orElseThrow().may(KernelPermissions.SETTINGS));
        assertTrue(first.invite().isEmpty(), "somebody administers");
        say(SANDBOX, "true");
        var id = system(() -> staff.list(email, null, null, "es", new Paging(1, 1))).items().getFirst().publicId();
        Actors.as(Actor.SYSTEM, () -> staff.delete(id));
    }

    private void say(String property, String value) {
        System.setProperty(property, value);
        settings.forget();
    }

    private static Actor actor(String... permissions) {
        return new Actor(Actor.Kind.STAFF, 1L, "keeper", Set.of(permissions), null);
    }

    private static String word() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private UUID create(String login, String role, Long branch) {
        return staff.create(form(login, PASSWORD, role, branch));
    }

    private static StaffForm form(String login, String password, String role, Long branch) {
        return new StaffForm(login, "Prueba " + login, login + "@example.com", "300 123 4567", "CO", password, role, branch, "es");
    }

    private static <T> T system(java.util.function.Supplier<T> work) {
        return Actors.as(Actor.SYSTEM, work);
    }

    private static String refused(Actor actor, Runnable act) {
        return assertThrows(Refusal.class, () -> Actors.as(actor, act)).code();
    }
}
