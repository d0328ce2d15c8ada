package vitrina.cms.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** The menus of the corporate site, from memory. An entry without a label in a language is not shown in it. */
@PlainSql(value = PlainSql.Why.OWED, note = "menus, with content")
@ApplicationScoped
public class SiteMenus implements ChangeListener {

    /** The change kind noted with every change of a menu. */
    public static final String CHANGE = "menu";

    private record Row(long id, Long parent, String language, String label, String target) {}

    @Inject
    private Sql sql;
    private final Memoized<List<Row>> rows = new Memoized<>();

    @Transactional
    public List<MenuEntry> footer(String language) {
        var mine = rows.get(this::read).stream().filter(row -> row.language().equals(language)).toList();
        return below(null, mine);
    }

    private static List<MenuEntry> below(Long parent, List<Row> rows) {
        var entries = new ArrayList<MenuEntry>();
        for (var row : rows) {
            if (Objects.equals(row.parent(), parent)) {
                entries.add(new MenuEntry(row.label(), row.target(), below(row.id(), rows)));
            }
        }
        return List.copyOf(entries);
    }

    private List<Row> read() {
        return sql.list("""
                select i.id, i.parent_id, t.language, t.label, i.target from cms_menu_item i
                join cms_site s on s.id = i.site_id and s.kind = 'CORPORATE' join cms_menu_text t on t.item_id = i.id
                where i.menu = 'FOOTER' order by i.position""", row -> new Row(row.getLong(1), Sql.id(row, "parent_id"),
                row.getString(3), row.getString(4), row.getString(5)));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGE);
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        rows.forget();
    }
}
