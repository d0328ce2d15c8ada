package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Set;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.Realm;
import vitrina.people.access.Session;
import vitrina.people.access.SessionEnd;
import vitrina.people.access.Sessions;
import vitrina.people.credential.DemoAccounts;
import vitrina.people.credential.Passwords;
import vitrina.people.credential.Throttle;
import vitrina.people.credential.ThrottleScope;
import vitrina.people.credential.Tokens;

/** Staff sign in and out; every try on a known name is audited. */
@ApplicationScoped
public class StaffSignIn {

    @Inject
    private StaffStore store;
    @Inject
    private Passwords passwords;
    @Inject
    private DemoAccounts demo;
    @Inject
    private Throttle throttle;
    @Inject
    private Tokens tokens;
    @Inject
    private Sessions sessions;
    @Inject
    private Transactions transactions;
    @Inject
    private Audit audit;

    /**
     * The same answer in the same time for an unknown name, a wrong password and a disabled user (Q16).
     *
     * @throws Refusal people.staff-credentials-wrong (USR-08), people.throttled, people.busy
     */
    public StaffSignInResult signIn(String login, String password, String device) {
        var name = StaffStore.normal(login);
        throttle.countAddress(ThrottleScope.ADDRESS);
        throttle.count(ThrottleScope.STAFF, name);
        var user = store.byLogin(name);
        boolean right = passwords.matches(password == null ? "" : password, user.map(StaffUser::password).orElse(null));
        if (!right || user.orElseThrow().state() != StaffState.ENABLED || demo.isClosed(user.get().email())) {
            user.ifPresent(known -> note(known, right ? "people.staff-refused-disabled" : "people.staff-refused-password"));
            throw new Refusal("people.staff-credentials-wrong");
        }
        throttle.forget(ThrottleScope.STAFF, name);
        throttle.uncountAddress(ThrottleScope.ADDRESS);
        return begin(user.get().id(), user.get().name(), device);
    }

    private StaffSignInResult begin(long id, String name, String device) {
        try {
            return transactions.in(() -> sessions.beginStaff(id, device).<StaffSignInResult>map(token -> {
                record("people.staff-signed-in", id, name);
                return new StaffSignInResult.Done(token);
            }).orElseGet(() -> otherDevice(id)));
        } catch (SqlFailure raced) {
            // Two devices at the same moment: the unique index lets one in, the other is asked.
            if (raced.violatesUnique()) {
                return transactions.in(() -> otherDevice(id));
            }
            throw raced;
        }
    }

    private StaffSignInResult otherDevice(long id) {
        var other = sessions.staffSession(id);
        return new StaffSignInResult.OtherDevice(tokens.forStaff(Tokens.Purpose.TAKE_OVER, id), other.map(Session::seenAt).orElse(null),
                other.map(Session::device).orElse(null));
    }

    /**
     * Ends the other device's session, which is told why, and begins one here.
     *
     * @throws Refusal people.link-old when the question was left open too long
     */
    public StaffSignInResult takeOver(String ticket, String device) {
        return transactions.in(() -> {
            long id = tokens.spendForStaff(Tokens.Purpose.TAKE_OVER, ticket).orElseThrow(() -> new Refusal("people.link-old"));
            sessions.endOfStaff(id, SessionEnd.OTHER_DEVICE);
            record("people.staff-took-over", id, store.byId(id).orElseThrow(() -> new Refusal("people.link-old")).name());
            return sessions.beginStaff(id, device).<StaffSignInResult>map(StaffSignInResult.Done::new)
                    .orElseThrow(() -> new Refusal("people.link-old"));
        });
    }

    public void signOut(String token) {
        sessions.actor(Realm.STAFF, token).ifPresent(actor -> record("people.staff-signed-out", actor.id(), actor.name()));
        sessions.end(Realm.STAFF, token);
    }

    private void note(StaffUser user, String act) {
        transactions.alone(() -> record(act, user.id(), user.name()));
    }

    /** As the user, who is not signed in yet or no longer. */
    private void record(String act, long id, String name) {
        var user = new Actor(Actor.Kind.STAFF, id, name, Set.of(), null);
        Actors.as(user, () -> audit.record(act, "staff", id, Json.createObjectBuilder().build()));
    }
}
