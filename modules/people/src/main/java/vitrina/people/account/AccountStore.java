package vitrina.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;
import vitrina.people.credential.Tokens;
import vitrina.people.person.IdentityKind;
import vitrina.people.person.Persons;

/** Accounts as kept. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "an address is taken once")
@ApplicationScoped
class AccountStore {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Tokens tokens;
    @Inject
    private Persons persons;

    Optional<Account> byLogin(String login) {
        return sql.first("select * from people_account where login = ?", AccountStore::account, login);
    }

    Optional<Account> byPerson(long personId) {
        return sql.first("select * from people_account where person_id = people_root(?)", AccountStore::account, personId);
    }

    void insert(long personId, String login, String hash) {
        var now = clock.now();
        sql.update("insert into people_account (person_id, login, password, changed_at, created_at) values (?, ?, ?, ?, ?)",
                personId, login, hash, now, now);
    }

    void changePassword(long personId, String hash) {
        sql.update("update people_account set password = ?, changed_at = ? where person_id = ?", hash, clock.now(), personId);
        tokens.withdraw(Tokens.Purpose.RESET, personId, null);
    }

    /** Spends a link that was mailed: whoever has it reads that mailbox, so the address is proved as well. */
    OptionalLong spend(Tokens.Purpose purpose, String token) {
        var person = tokens.spendForPerson(purpose, token);
        if (person.isEmpty()) {
            return person;
        }
        var login = byPerson(person.getAsLong()).orElseThrow().login();
        return OptionalLong.of(persons.prove(person.getAsLong(), IdentityKind.EMAIL, login));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getLong("person_id"), row.getString("login"), row.getString("password"));
    }
}
