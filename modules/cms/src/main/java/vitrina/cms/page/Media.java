package vitrina.cms.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.files.FileUse;
import vitrina.kernel.files.StoredFile;

/** The media of the corporate site. */
@PlainSql(value = PlainSql.Why.OWED, note = "media, with content")
@ApplicationScoped
public class Media implements ChangeListener, FileUse {

    /** The change kind noted with every change of a file. */
    public static final String CHANGE = "media";

    private static final long MOST_BYTES = 5_000_000;

    @Inject
    private Sql sql;
    @Inject
    private FileStore files;
    @Inject
    private ChangeLog changes;
    private final Memoized<Map<String, String>> keys = new Memoized<>();

    /** @param code such as hero */
    public Optional<StoredFile> find(String code) {
        return Optional.ofNullable(keys.get(this::read).get(code)).flatMap(files::find);
    }

    /**
     * Keeps a file under its code, in place of the one before.
     *
     * @param contentType what the caller found out by looking at the content
     */
    @Transactional
    public void put(long site, String code, InputStream content, String contentType) {
        var stored = files.put(content, contentType, MOST_BYTES);
        sql.update("""
                insert into cms_media (site_id, code, file_key, content_type) values (?, ?, ?, ?)
                on conflict (site_id, code) do update set file_key = excluded.file_key, content_type = excluded.content_type""",
                site, code, stored.key(), contentType);
        changes.note(CHANGE, site);
    }

    private Map<String, String> read() {
        var known = new HashMap<String, String>();
        sql.list("select m.code, m.file_key from cms_media m join cms_site s on s.id = m.site_id and s.kind = 'CORPORATE'",
                row -> known.put(row.getString(1), row.getString(2)));
        return Map.copyOf(known);
    }

    @Override
    public List<Column> fileColumns() {
        return List.of(new Column("cms_media", "file_key"));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGE);
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        keys.forget();
    }
}
