package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.contact.Email;

/** Finds, keeps and merges persons. Every answer is about the person somebody is now: merges are followed. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "two statements of the guest order; the rest with people")
@ApplicationScoped
@Transactional
public class Persons {

    private static final String PERSON = """
            select p.id, p.public_id, p.name, p.language, p.country, exists (select 1 from people_account a where a.person_id = p.id)
                as registered
            from people_person p\s""";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** A new person who buys without an account (REG-08); the address is only said, so it links to nobody. */
    public long guest(Email email, String name, String language, String country) {
        return create(email, name, language, country);
    }

    /** A new person with an unproven e-mail address. */
    public long create(Email email, String name, String language, String country) {
        var now = clock.now();
        return sql.first("""
                with person as (
                    insert into people_person (public_id, name, language, country, created_at) values (?, ?, ?, ?, ?) returning id)
                insert into people_identity (person_id, kind, value, created_at) select id, 'EMAIL', ?, ? from person returning person_id""",
                row -> row.getLong(1), Ids.uuid7(), name.strip(), language, country, now, email.value(), now).orElseThrow();
    }

    public Optional<Person> find(long id) {
        return sql.first(PERSON + "where p.id = people_root(?)", Persons::person, id);
    }

    public Optional<Person> byPublicId(UUID publicId) {
        return sql.first(PERSON + "where p.id = (select people_root(id) from people_person where public_id = ?)", Persons::person, publicId);
    }

    /** The one person who proved this identity. */
    public Optional<Person> byVerified(IdentityKind kind, String value) {
        return sql.first(PERSON + """
                where p.id = (select people_root(person_id) from people_identity
                    where kind = ? and value = ? and verified_at is not null)""", Persons::person, kind, value);
    }

    /** The person and everybody merged into them: whose orders and tickets are theirs. */
    public List<Long> everyIdOf(long id) {
        return sql.list("""
                with recursive same (id) as (
                    select people_root(?) union select p.id from people_person p join same s on p.merged_into = s.id)
                select id from same""", row -> row.getLong(1), id);
    }

    public List<PersonIdentity> identities(long id) {
        return sql.list("select kind, value, verified_at from people_identity where person_id = any(?) order by kind, created_at",
                row -> new PersonIdentity(IdentityKind.valueOf(row.getString("kind")), row.getString("value"),
                        Sql.instant(row, "verified_at")),
                everyIdOf(id));
    }

    /** The addresses the person proved to read. */
    public List<String> provedEmails(long id) {
        return identities(id).stream().filter(identity -> identity.kind() == IdentityKind.EMAIL && identity.isVerified())
                .map(PersonIdentity::value).distinct().toList();
    }

    /** Renames somebody and notes the language and country they chose. */
    public void change(long id, String name, String language, String country) {
        sql.update("update people_person set name = ?, language = ?, country = ? where id = people_root(?)",
                name.strip(), language, country, id);
    }

    /**
     * Notes that the person proved an identity. A guest who proved it before is merged into them; a guest proving an address that
     * belongs to an account becomes that account's person.
     *
     * @return who the person is now
     * @throws Refusal people.identity-taken when two accounts claim it
     */
    public long prove(long id, IdentityKind kind, String value) {
        var person = find(id).orElseThrow(() -> new Refusal("people.person-unknown"));
        var owner = byVerified(kind, value).orElse(null);
        if (owner == null) {
            var now = clock.now();
            sql.update("""
                    insert into people_identity (person_id, kind, value, verified_at, created_at) values (?, ?, ?, ?, ?)
                    on conflict (person_id, kind, value) do update set verified_at = excluded.verified_at""",
                    person.id(), kind, value, now, now);
            return person.id();
        }
        if (owner.id() == person.id()) {
            return person.id();
        }
        if (owner.registered() && person.registered()) {
            throw new Refusal("people.identity-taken");
        }
        return owner.registered() ? merge(person.id(), owner.id()) : merge(owner.id(), person.id());
    }

    /**
     * Makes one person part of another; {@link #split} undoes it.
     * @return the one that stays
     */
    public long merge(long from, long into) {
        int merged = sql.update("""
                update people_person set merged_into = people_root(?) where id = ? and merged_into is null and people_root(?) <> id""",
                into, from, into);
        if (merged == 0) {
            throw new Refusal("people.merge-impossible");
        }
        return into;
    }

    /** Undoes a merge. */
    public void split(long merged) {
        sql.update("update people_person set merged_into = null where id = ?", merged);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getLong("id"), row.getObject("public_id", UUID.class), row.getString("name"), row.getString("language"),
                row.getString("country"), row.getBoolean("registered"));
    }
}
