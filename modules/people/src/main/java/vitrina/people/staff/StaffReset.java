package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Set;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.letter.Letter;
import vitrina.kernel.letter.Letters;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.messaging.OutboxHandler;
import vitrina.kernel.queue.Message;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.people.access.SessionEnd;
import vitrina.people.access.Sessions;
import vitrina.people.credential.DemoAccounts;
import vitrina.people.credential.PasswordPolicy;
import vitrina.people.credential.Passwords;
import vitrina.people.credential.Throttle;
import vitrina.people.credential.ThrottleScope;
import vitrina.people.credential.Tokens;

/**
 * A member of staff who forgot the password gets a link by mail. The page says the same whether such a user exists: the
 * look-up happens later, outside the request (Q16).
 */
@ApplicationScoped
public class StaffReset implements OutboxHandler {

    private static final String KIND = "people.staff-reset";

    @Inject
    private StaffStore store;
    @Inject
    private Tokens tokens;
    @Inject
    private DemoAccounts demo;
    @Inject
    private Passwords passwords;
    @Inject
    private Sessions sessions;
    @Inject
    private Throttle throttle;
    @Inject
    private Transactions transactions;
    @Inject
    private Outbox outbox;
    @Inject
    private Letters letters;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;

    /**
     * @param typed a sign-in name or an e-mail
     * @throws Refusal people.throttled
     */
    public void forgot(String typed) {
        var name = StaffStore.normal(typed);
        throttle.countAddress(ThrottleScope.ADDRESS);
        throttle.count(ThrottleScope.RESET, "staff:" + name);
        transactions.in(() -> outbox.put(KIND, KIND + ":" + name, Json.createObjectBuilder().add("login", name).build()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Message message) {
        store.enabled(message.json().getString("login")).filter(user -> !demo.isClosed(user.email()))
                .ifPresent(user -> send(user, link(user)));
    }

    /** A new link; it works once, for half an hour. */
    String link(StaffUser user) {
        return settings.get(KernelSettings.BASE_URL) + "/backoffice/reset?token=" + tokens.forStaff(Tokens.Purpose.RESET, user.id());
    }

    void send(StaffUser user, String link) {
        letters.send(user.email(), new Letter("staff-password", user.language(), null,
                new StaffPasswordFacts(user.name(), user.login(), link)));
    }

    /**
     * Sets a new password by a link and signs every device out.
     * @throws Refusal people.link-old, people.password-…
     */
    public void reset(String token, String password) {
        PasswordPolicy.check(password, "");
        var hash = passwords.hash(password);
        transactions.in(() -> {
            long id = tokens.spendForStaff(Tokens.Purpose.RESET, token).orElseThrow(() -> new Refusal("people.link-old"));
            tokens.withdraw(Tokens.Purpose.RESET, null, id);
            var user = store.byId(id).orElseThrow(() -> new Refusal("people.link-old"));
            store.changePassword(user, hash);
            sessions.endOfStaff(id, SessionEnd.PASSWORD);
            var self = new Actor(Actor.Kind.STAFF, id, user.name(), Set.of(), null);
            Actors.as(self, () -> audit.record("people.staff-password-reset", "staff", id, JsonValue.EMPTY_JSON_OBJECT));
            return null;
        });
    }
}
