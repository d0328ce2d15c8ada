package vitrina.catalog.merchandising;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vitrina.catalog.index.ProductIndex;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.text.SynonymSet;

/** Where staff keep the synonyms; every node searches with the new ones within a second. */
@PlainSql(value = PlainSql.Why.OWED, note = "synonyms, with content")
@ApplicationScoped
public class Synonyms implements ChangeListener {

    private static final String CHANGE = "synonym";
    private static final int LONGEST = 80;
    private static final int MOST = 30;

    @Inject
    private Audit audit;
    @Inject
    private Sql sql;
    @Inject
    private ChangeLog changes;
    @Inject
    private ProductIndex index;

    /** Those of a language that contain a text, by their term. */
    @Transactional
    public Paged<Synonym> list(String language, String containing, Paging paging) {
        String like = "%" + containing.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String where = " from catalog_synonym where language = ? and (lower(term) like ? or lower(array_to_string(others, ' ')) like ?)";
        return Paged.of(sql.list("select *" + where + " order by lower(term) limit ? offset ?", Synonyms::synonym,
                language, like, like, paging.size(), paging.offset()), sql.number("select count(*)" + where, language, like, like), paging);
    }

    @Transactional
    public Optional<Synonym> find(long id) {
        return sql.first("select * from catalog_synonym where id = ?", Synonyms::synonym, id);
    }

    /**
     * Adds or changes one.
     * @return its id.
     * @throws Refusal catalog.synonym-empty, catalog.synonym-long, catalog.synonym-exists
     */
    @Transactional
    public long save(Synonym synonym) {
        Actors.require("catalog.edit");
        check(synonym);
        if (sql.number("select count(*) from catalog_synonym where language = ? and lower(term) = lower(?) and id <> ?",
                synonym.language(), synonym.term(), synonym.id()) > 0) {
            throw new Refusal("catalog.synonym-exists", synonym.term());
        }
        long id = synonym.id() == 0
                ? sql.number("insert into catalog_synonym (language, term, others, mutual) values (?, ?, ?, ?) returning id",
                        synonym.language(), synonym.term(), synonym.others(), synonym.mutual())
                : sql.number("""
                        update catalog_synonym set language = ?, term = ?, others = ?, mutual = ?, version = version + 1
                        where id = ? returning id""", synonym.language(), synonym.term(), synonym.others(), synonym.mutual(), synonym.id());
        changes.note(CHANGE, id);
        audit.record("catalog.synonym-saved", "synonym", synonym.term(), Json.createObjectBuilder().add("language", synonym.language())
                .add("others", String.join(", ", synonym.others())).build());
        return id;
    }

    @Transactional
    public void remove(long id) {
        Actors.require("catalog.edit");
        sql.first("delete from catalog_synonym where id = ? returning term", row -> row.getString(1), id)
                .ifPresent(term -> audit.record("catalog.synonym-removed", "synonym", term, JsonValue.EMPTY_JSON_OBJECT));
        changes.note(CHANGE, id);
    }

    private static void check(Synonym synonym) {
        if (synonym.term().isEmpty() || synonym.others().isEmpty()) {
            throw new Refusal("catalog.synonym-empty");
        }
        if (synonym.term().length() > LONGEST || synonym.others().size() > MOST
                || synonym.others().stream().anyMatch(other -> other.length() > LONGEST)) {
            throw new Refusal("catalog.synonym-long", LONGEST, MOST);
        }
    }

    void start(@Observes @Priority(10_100) SuiteStarted started) {
        load();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(CHANGE);
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        load();
    }

    private void load() {
        List<Synonym> all = sql.list("select * from catalog_synonym order by id", Synonyms::synonym);
        index.synonyms(language -> SynonymSet.of(language, all.stream().filter(one -> one.language().equals(language))
                .map(one -> new SynonymSet.Rule(one.term(), one.others(), one.mutual())).toList()));
    }

    private static Synonym synonym(ResultSet row) throws SQLException {
        return new Synonym(row.getLong("id"), row.getString("language"), row.getString("term"),
                List.of((String[]) row.getArray("others").getArray()), row.getBoolean("mutual"));
    }
}
