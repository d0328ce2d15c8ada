package vitrina.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.OptionalLong;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.access.SessionEnd;
import vitrina.people.access.Sessions;
import vitrina.people.contact.Email;
import vitrina.people.credential.CodePurpose;
import vitrina.people.credential.DemoAccounts;
import vitrina.people.credential.OneTimeCodes;
import vitrina.people.credential.PasswordPolicy;
import vitrina.people.credential.Passwords;
import vitrina.people.credential.Throttle;
import vitrina.people.credential.ThrottleScope;
import vitrina.people.credential.Tokens;
import vitrina.people.person.IdentityKind;
import vitrina.people.person.Person;
import vitrina.people.person.Persons;

/**
 * What a customer does to get in. Passwords are hashed outside any transaction, so that waiting for a turn holds no connection. The
 * tokens answered belong into the customer's cookie.
 */
@ApplicationScoped
public class Accounts {

    @Inject
    private AccountStore store;
    @Inject
    private Persons persons;
    @Inject
    private Passwords passwords;
    @Inject
    private DemoAccounts demo;
    @Inject
    private Throttle throttle;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private Sessions sessions;
    @Inject
    private AccountMails mails;
    @Inject
    private Transactions transactions;
    @Inject
    private Audit audit;

    /**
     * Registers and signs in (REG-15). The address is confirmed by a link that is sent to it.
     *
     * @throws Refusal people.name-missing, people.email-invalid, people.password-…, people.already-registered (offer recovery, REG-11)
     */
    public CustomerSignIn register(Registration form, String device) {
        if (form.name() == null || form.name().isBlank()) {
            throw new Refusal("people.name-missing");
        }
        var email = email(form.email());
        PasswordPolicy.check(form.password(), email.value());
        throttle.countAddress(ThrottleScope.REGISTRATION);
        if (store.byLogin(email.value()).isPresent()) {
            throw new Refusal("people.already-registered", email.value());
        }
        var hash = passwords.hash(form.password());
        try {
            return transactions.in(() -> {
                long person = persons.create(email, form.name(), form.language(), form.country());
                store.insert(person, email.value(), hash);
                mails.confirm(person, email, form.language(), form.country());
                return new CustomerSignIn(person, sessions.begin(person, device));
            });
        } catch (SqlFailure twice) {
            // Two submissions of one form: the unique sign-in name lets one pass.
            if (twice.violatesUnique()) {
                throw new Refusal("people.already-registered", email.value());
            }
            throw twice;
        }
    }

    /**
     * The same answer in the same time, whether the account exists or not (Q16).
     *
     * @throws Refusal people.credentials-wrong, people.throttled, people.busy
     */
    public CustomerSignIn signIn(String login, String password, String device) {
        var name = Email.parse(login).map(Email::value).orElse("");
        throttle.countAddress(ThrottleScope.ADDRESS);
        throttle.count(ThrottleScope.CUSTOMER, name);
        var account = store.byLogin(name).filter(known -> !demo.isClosed(name));
        if (!passwords.matches(password == null ? "" : password, account.map(Account::password).orElse(null))) {
            throw new Refusal("people.credentials-wrong");
        }
        return transactions.in(() -> {
            var found = account.orElseThrow();
            throttle.forget(ThrottleScope.CUSTOMER, name);
            throttle.uncountAddress(ThrottleScope.ADDRESS);
            if (passwords.isWeak(found.password())) {
                store.changePassword(found.personId(), passwords.hash(password));
            }
            return new CustomerSignIn(found.personId(), sessions.begin(found.personId(), device));
        });
    }

    /**
     * Signs a returning guest in who proved the address with a code (REG-09); nobody needs to have registered for it.
     *
     * @throws Refusal people.email-invalid, people.code-wrong, people.throttled
     */
    public CustomerSignIn signInByCode(String address, String code, String language, String country, String device) {
        var email = email(address);
        codes.check(CodePurpose.RETURNING_GUEST, email, code);
        return transactions.in(() -> {
            long person = persons.byVerified(IdentityKind.EMAIL, email.value()).map(Person::id)
                    .orElseGet(() -> persons.prove(persons.create(email, "", language, country), IdentityKind.EMAIL, email.value()));
            return new CustomerSignIn(person, sessions.begin(person, device));
        });
    }

    /**
     * Proves the address by the link that was sent to it.
     * @return the person, empty when the link is old
     */
    public OptionalLong confirm(String token) {
        return transactions.in(() -> store.spend(Tokens.Purpose.CONFIRM, token));
    }

    /** Asks for a reset link. Nothing tells whether the account exists: the look-up happens later, outside the request. */
    public void forgot(String address, String language, String country) {
        var email = email(address);
        throttle.countAddress(ThrottleScope.ADDRESS);
        throttle.count(ThrottleScope.RESET, email.value());
        mails.askForReset(email, language, country);
    }

    /**
     * Sets a new password by a reset link, signs out every device and proves the address.
     *
     * @throws Refusal people.link-old, people.password-…
     */
    public CustomerSignIn reset(String token, String password, String device) {
        PasswordPolicy.check(password, "");
        var hash = passwords.hash(password);
        return transactions.in(() -> {
            long person = store.spend(Tokens.Purpose.RESET, token).orElseThrow(() -> new Refusal("people.link-old"));
            changed(person, hash, null);
            return new CustomerSignIn(person, sessions.begin(person, device));
        });
    }

    /**
     * Changes the password of somebody signed in; every other device is signed out.
     *
     * @throws Refusal people.credentials-wrong, people.password-…
     */
    public void changePassword(long personId, String old, String password, String keepToken) {
        var account = store.byPerson(personId).orElseThrow(() -> new Refusal("people.credentials-wrong"));
        PasswordPolicy.check(password, account.login());
        throttle.count(ThrottleScope.CUSTOMER, account.login());
        if (!passwords.matches(old, account.password())) {
            throw new Refusal("people.credentials-wrong");
        }
        var hash = passwords.hash(password);
        transactions.in(() -> {
            changed(personId, hash, keepToken);
            throttle.forget(ThrottleScope.CUSTOMER, account.login());
            return null;
        });
    }

    private void changed(long person, String hash, String keepToken) {
        store.changePassword(person, hash);
        sessions.endOfPerson(person, SessionEnd.PASSWORD, keepToken);
        audit.record("people.password-changed", "person", person, JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Email email(String typed) {
        return Email.parse(typed).orElseThrow(() -> new Refusal("people.email-invalid"));
    }
}
