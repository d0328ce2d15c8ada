package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.people.access.PeoplePermissions;

/** Customers as staff find them, and the group that decides whose prices and promotions they get (CAT-17). */
@PlainSql(value = PlainSql.Why.LIST, note = "customers by words")
@ApplicationScoped
@Transactional
public class Customers {

    private static final String EMAIL = "select value from people_identity i where i.person_id = p.id and i.kind = 'EMAIL'";
    private static final String FROM = " from people_person p where p.merged_into is null and p.erased_at is null";

    /** Whatever case and accents are; by an index each, which a condition over both could not use. */
    private static final String WORDS = """
             and p.id in (select id from people_person where kernel_plain(name) like kernel_containing(?)
            union all select person_id from people_identity where kernel_plain(value) like kernel_containing(?))""";

    @Inject
    private Sql sql;
    @Inject
    private Settings settings;
    @Inject
    private Audit audit;

    /**
     * The latest first.
     * @param text part of the name, e-mail or phone, or blank
     * @param country null for all
     * @param group null for all
     */
    public Paged<Customer> list(String text, String country, String group, Paging paging) {
        Actors.require(PeoplePermissions.READ);
        var where = new StringBuilder(FROM);
        var arguments = new ArrayList<Object>();
        if (text != null && !text.isBlank()) {
            where.append(WORDS);
            arguments.addAll(List.of(text.strip(), text.strip()));
        }
        if (country != null) {
            where.append(" and p.country = ?");
            arguments.add(country);
        }
        if (group != null) {
            where.append(" and p.customer_group = ?");
            arguments.add(group);
        }
        long total = sql.number("select count(*)" + where, arguments.toArray());
        arguments.addAll(List.of(paging.size(), paging.offset()));
        return Paged.of(sql.list("select p.*, (" + EMAIL + " order by i.verified_at nulls last, i.id desc limit 1) as email" + where
                + " order by p.created_at desc, p.id desc limit ? offset ?",
                row -> new Customer(row.getObject("public_id", UUID.class),
                        row.getString("name"), row.getString("email"), row.getString("country"), row.getString("customer_group"),
                        Sql.instant(row, "created_at")),
                arguments.toArray()), total, paging);
    }

    /** The codes of all groups. */
    public List<String> groups() {
        return settings.get(CustomerSettings.GROUPS);
    }

    /** The group of a customer, who may have become another's person meanwhile. */
    public Optional<String> group(long personId) {
        return sql.first("select customer_group from people_person where id = people_root(?)", row -> row.getString(1), personId);
    }

    /**
     * @param group null for none.
     * @throws Refusal people.person-unknown, people.group-unknown
     */
    public void put(UUID publicId, String group) {
        Actors.require(PeoplePermissions.CUSTOMERS);
        if (group != null && !groups().contains(group)) {
            throw new Refusal("people.group-unknown", group);
        }
        if (sql.update("update people_person set customer_group = ? where public_id = ? and merged_into is null", group, publicId) == 0) {
            throw new Refusal("people.person-unknown");
        }
        audit.record("people.customer-grouped", "person", publicId, Json.createObjectBuilder().add("group", group == null ? "" : group).build());
    }
}
