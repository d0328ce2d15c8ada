package vitrina.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.identity.KernelPermissions;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.people.access.PeoplePermissions;
import vitrina.people.access.SessionEnd;
import vitrina.people.access.Sessions;
import vitrina.people.contact.Email;
import vitrina.people.contact.PhoneNumber;
import vitrina.people.credential.PasswordPolicy;
import vitrina.people.credential.Passwords;

/** The users of the backoffice. One administrator always remains, and nobody rules over somebody who may do more than himself. */
@ApplicationScoped
@Transactional
public class Staff {

    @Inject
    private StaffStore store;
    @Inject
    private Roles roles;
    @Inject
    private Passwords passwords;
    @Inject
    private Sessions sessions;
    @Inject
    private Audit audit;

    /**
     * Sorted by name.
     * @param text looked for in name, e-mail and sign-in name; may be null, as may state and role
     * @param language of the reader
     */
    public Paged<StaffUser> list(String text, StaffState state, String role, String language, Paging paging) {
        Actors.require(PeoplePermissions.STAFF);
        return store.list(text, state, role, language, paging);
    }

    /** What somebody who signs in with this name, or did, is called; for those who read the record of acts. */
    public Optional<String> name(String login) {
        Actors.require(KernelPermissions.AUDIT);
        return store.name(login);
    }

    public Optional<StaffUser> find(UUID publicId) {
        Actors.require(PeoplePermissions.STAFF);
        return store.byPublicId(publicId);
    }

    /** @throws Refusal people.login-taken, people.login-invalid, people.email-invalid, people.phone-invalid, people.password-…, people.role-unknown, people.beyond-own */
    public UUID create(StaffForm form) {
        Actors.require(PeoplePermissions.STAFF);
        var checked = checked(form);
        PasswordPolicy.check(form.password(), checked.login());
        var user = store.add(checked, passwords.hash(form.password()), role(form));
        note("people.staff-created", checked.login(), form.role());
        return user.publicId();
    }

    /**
     * Changes the data; a new password or role acts at once.
     * @throws Refusal as {@link #create}, people.last-administrator, kernel.changed-meanwhile
     */
    public void change(UUID publicId, StaffForm form) {
        Actors.require(PeoplePermissions.STAFF);
        var user = user(publicId);
        var checked = checked(form);
        if (!form.role().equals(user.role())) {
            keepAnAdministrator(user);
        }
        store.change(user, checked, role(form));
        if (form.password() != null && !form.password().isEmpty()) {
            PasswordPolicy.check(form.password(), checked.login());
            store.changePassword(user, passwords.hash(form.password()));
            sessions.endOfStaff(user.id(), SessionEnd.PASSWORD);
        }
        note("people.staff-changed", checked.login(), form.role());
    }

    public void enable(UUID publicId) {
        Actors.require(PeoplePermissions.STAFF);
        var user = user(publicId);
        Move.to(StaffState.ENABLED, Mover.STAFF).perform(move -> store.changeState(user, move),
                () -> note("people.staff-enabled", user.login(), user.role()));
    }

    /**
     * Locks somebody out within seconds.
     * @throws Refusal people.last-administrator
     */
    public void disable(UUID publicId) {
        Actors.require(PeoplePermissions.STAFF);
        var user = user(publicId);
        keepAnAdministrator(user);
        lockOut(user, () -> note("people.staff-disabled", user.login(), user.role()));
    }

    /**
     * Takes somebody out of the list; what they did stays under their name.
     * @throws Refusal people.last-administrator
     */
    public void delete(UUID publicId) {
        Actors.require(PeoplePermissions.STAFF);
        var user = user(publicId);
        keepAnAdministrator(user);
        lockOut(user, () -> {});
        store.delete(user);
        note("people.staff-deleted", user.login(), user.role());
    }

    private void lockOut(StaffUser user, Runnable then) {
        Move.to(StaffState.DISABLED, Mover.STAFF).perform(move -> store.changeState(user, move), then);
        sessions.endOfStaff(user.id(), SessionEnd.DISABLED);
    }

    private StaffUser user(UUID publicId) {
        var user = store.byPublicId(publicId).orElseThrow(() -> new Refusal("people.staff-unknown"));
        within(user.role(), user.branchId());
        return user;
    }

    /** @throws Refusal people.beyond-own when the role may do more than the actor, or in another branch */
    private Role within(String role, Long branchId) {
        var found = roles.find(role).orElseThrow(() -> new Refusal("people.role-unknown"));
        roles.checkOwn(found);
        if (!Actors.current().seesBranch(branchId)) {
            throw new Refusal("people.beyond-own");
        }
        return found;
    }

    /** Two administrators removing each other at once queue up here. */
    private void keepAnAdministrator(StaffUser leaving) {
        if (leaving.role().equals(Roles.ADMINISTRATOR) && leaving.state() == StaffState.ENABLED
                && !store.anotherAdministratorLocked(leaving)) {
            throw new Refusal("people.last-administrator");
        }
    }

    private Role role(StaffForm form) {
        return within(form.role(), form.branchId());
    }

    private static StaffForm checked(StaffForm form) {
        var login = StaffStore.normal(form.login());
        if (!login.matches("[\\p{L}\\p{N}._@+-]{3,80}")) {
            throw new Refusal("people.login-invalid");
        }
        if (form.name() == null || form.name().isBlank()) {
            throw new Refusal("people.name-missing");
        }
        var email = Email.parse(form.email()).orElseThrow(() -> new Refusal("people.email-invalid")).value();
        var mobile = form.mobile() == null || form.mobile().isBlank()
                ? null
                : PhoneNumber.parse(form.country(), form.mobile())
                        .orElseThrow(() -> new Refusal("people.phone-invalid")).e164();
        return new StaffForm(login, form.name().strip(), email, mobile, form.country(), form.password(), form.role(), form.branchId(),
                form.language());
    }

    private void note(String act, String login, String role) {
        audit.record(act, "staff", login, Json.createObjectBuilder().add("role", role).build());
    }
}
