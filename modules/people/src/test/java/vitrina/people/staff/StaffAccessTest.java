package vitrina.people.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kit.House;
import vitrina.kit.InHouse;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.access.Realm;
import vitrina.people.access.SessionEnd;
import vitrina.people.access.Sessions;

/** Who works in the backoffice gets in on one device, and is out within seconds when told so. */
@InHouse
@Tag("USR-10")
class StaffAccessTest {

    private static final String PASSWORD = "tres palabras cortas";

    @Inject
    private House house;
    @Inject
    private Staff staff;
    @Inject
    private Roles roles;
    @Inject
    private StaffSignIn signIn;
    @Inject
    private Sessions sessions;

    private String login;
    private UUID id;

    @BeforeEach
    void somebodyWorksHere() {
        login = "u" + UUID.randomUUID().toString().substring(0, 12);
        id = create(login, Roles.OPERATOR);
    }

    @Test
    @Tag("DEC-09")
    @Tag("USR-07")
    void a_second_device_is_asked_first_and_the_first_is_told_why_it_ended() {
        var first = signIn();
        var asked = assertInstanceOf(StaffSignInResult.OtherDevice.class, signIn.signIn(login, PASSWORD, "phone"));
        assertEquals("desk", asked.device());
        assertTrue(sessions.actor(Realm.STAFF, first).isPresent(), "asking ends nothing");

        var second = assertInstanceOf(StaffSignInResult.Done.class, signIn.takeOver(asked.ticket(), "phone"));
        assertTrue(sessions.actor(Realm.STAFF, second.token()).isPresent());
        assertTrue(sessions.actor(Realm.STAFF, first).isEmpty());
        assertEquals(SessionEnd.OTHER_DEVICE, sessions.endOf(first).orElseThrow());
        assertThrows(Refusal.class, () -> signIn.takeOver(asked.ticket(), "third"), "the answer counts once");
    }

    @Test
    @Tag("DEC-09")
    void two_devices_at_the_same_moment_never_both_get_in() throws InterruptedException, ExecutionException {
        Callable<StaffSignInResult> attempt = () -> signIn.signIn(login, PASSWORD, "desk");
        int in = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var future : threads.invokeAll(Collections.nCopies(4, attempt))) {
                in += future.get() instanceof StaffSignInResult.Done ? 1 : 0;
            }
        }
        assertEquals(1, in);
    }

    @Test
    @Tag("Q16")
    @Tag("USR-08")
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertEquals("people.staff-credentials-wrong", refused(login, "otra cosa"));
        assertEquals("people.staff-credentials-wrong", refused("nadie-" + login, "otra cosa"));
    }

    @Test
    @Tag("Q16")
    void many_guesses_at_once_do_not_slip_past_the_brake() throws InterruptedException, ExecutionException {
        var answers = new ArrayList<String>();
        Callable<String> guess = () -> refused(login, "adivino");
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var future : threads.invokeAll(Collections.nCopies(12, guess))) {
                answers.add(future.get());
            }
        }
        // One that found too many computing is counted too, though it was sent away.
        var counted = List.of("people.staff-credentials-wrong", "people.busy");
        assertEquals(5, answers.stream().filter(counted::contains).count(), answers.toString());
        assertEquals(7, answers.stream().filter("people.throttled"::equals).count(), answers.toString());
        assertEquals("people.throttled", refused(login, PASSWORD), "not even the right password while the brake holds");
    }

    @Test
    @Tag("Q16")
    @Tag("USR-04")
    void a_disabled_user_is_out_at_once_and_cannot_come_back() {
        var token = signIn();
        system(() -> staff.disable(id));
        assertTrue(sessions.actor(Realm.STAFF, token).isEmpty());
        assertEquals(SessionEnd.DISABLED, sessions.endOf(token).orElseThrow());
        assertEquals("people.staff-credentials-wrong", refused(login, PASSWORD));
        system(() -> staff.enable(id));
        assertInstanceOf(StaffSignInResult.Done.class, signIn.signIn(login, PASSWORD, "desk"));
    }

    @Test
    @Tag("Q16")
    @Tag("USR-11")
    void a_change_of_the_profile_acts_on_who_is_signed_in() {
        var code = "R" + login;
        system(() -> roles.create(code, "Prueba", Set.of(PeoplePermissions.READ)));
        var name = "r" + login;
        create(name, code);
        var token = assertInstanceOf(StaffSignInResult.Done.class, signIn.signIn(name, PASSWORD, "desk")).token();
        assertFalse(actor(token).may(PeoplePermissions.CUSTOMERS));
        system(() -> roles.change(code, "Prueba", Set.of(PeoplePermissions.READ, PeoplePermissions.CUSTOMERS)));
        assertTrue(house.soon(() -> actor(token).may(PeoplePermissions.CUSTOMERS)), "still the old profile");
    }

    @Test
    @Tag("USR-03")
    void the_operator_sees_people_but_not_users() {
        var operator = actor(signIn());
        assertTrue(operator.may(PeoplePermissions.READ));
        assertFalse(operator.may(PeoplePermissions.STAFF));
        assertEquals("kernel.forbidden", assertThrows(Refusal.class,
                () -> Actors.as(operator, () -> staff.list(null, null, null, "es", new Paging(1, 10)))).code());
    }

    @Test
    void one_administrator_always_remains() {
        var admins = Actors.as(Actor.SYSTEM, () -> staff.list(null, StaffState.ENABLED, Roles.ADMINISTRATOR, "es", new Paging(1, 100)));
        var last = admins.items().getFirst();
        for (var admin : admins.items().subList(1, admins.items().size())) {
            system(() -> staff.disable(admin.publicId()));
        }
        assertEquals("people.last-administrator", assertThrows(Refusal.class, () -> system(() -> staff.disable(last.publicId()))).code());
        assertEquals("people.last-administrator", assertThrows(Refusal.class, () -> system(() -> staff.delete(last.publicId()))).code());
        for (var admin : admins.items().subList(1, admins.items().size())) {
            system(() -> staff.enable(admin.publicId()));
        }
    }

    @Test
    @Tag("USR-02")
    void users_are_found_by_name_mail_profile_and_state() {
        var found = Actors.as(Actor.SYSTEM,
                () -> staff.list(login.toUpperCase(Locale.ROOT), StaffState.ENABLED, Roles.OPERATOR, "es", new Paging(1, 10)));
        assertEquals(1, found.total());
        assertEquals(login, found.items().getFirst().login());
        assertEquals("people.login-taken", assertThrows(Refusal.class, () -> create(login.toUpperCase(Locale.ROOT), Roles.OPERATOR)).code());
    }

    private String signIn() {
        return assertInstanceOf(StaffSignInResult.Done.class, signIn.signIn(login, PASSWORD, "desk")).token();
    }

    private Actor actor(String token) {
        return sessions.actor(Realm.STAFF, token).orElseThrow();
    }

    private String refused(String name, String password) {
        return assertThrows(Refusal.class, () -> signIn.signIn(name, password, "desk")).code();
    }

    private UUID create(String name, String role) {
        return Actors.as(Actor.SYSTEM, () -> staff.create(new StaffForm(name, "Prueba " + name, name + "@example.com", "300 123 4567", "CO",
                PASSWORD, role, null, "es")));
    }

    private static void system(Runnable work) {
        Actors.as(Actor.SYSTEM, work);
    }
}
