package vitrina.backoffice.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vitrina.kernel.database.Collation;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;

/** Each member of staff keeps views of their own; saving under a name again replaces it. */
@PlainSql(value = PlainSql.Why.LIST, note = "a view is one row of JSON")
@ApplicationScoped
public class SavedViews {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 2000;

    @Inject
    private Sql sql;

    @Transactional
    public List<SavedView> of(String table, String language) {
        return sql.list(
                "select id, name, query from backoffice_saved_view where staff_id = ? and list = ? order by name" + Collation.of(language).sql(),
                row -> new SavedView(row.getLong("id"), row.getString("name"), row.getString("query")),
                Actors.current().id(), table);
    }

    /** @throws Refusal backoffice.view-name */
    @Transactional
    public void save(String table, String name, String query) {
        var kept = name == null ? "" : name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new Refusal("backoffice.view-name", LONGEST_NAME);
        }
        sql.update("""
                insert into backoffice_saved_view (staff_id, list, name, query) values (?, ?, ?, ?)
                on conflict (staff_id, list, name) do update set query = excluded.query""",
                Actors.current().id(), table, kept, query);
    }

    @Transactional
    public void remove(long id) {
        sql.update("delete from backoffice_saved_view where id = ? and staff_id = ?", id, Actors.current().id());
    }
}
