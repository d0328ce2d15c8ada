package vitrina.catalog.merchandising;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;

/** Where staff keep the rules; lists read them from memory. */
@PlainSql(value = PlainSql.Why.OWED, note = "rules of merchandising, with content")
@ApplicationScoped
public class Merchandising implements ChangeListener {

    private static final String CHANGE = "merchandising";

    @Inject
    private Sql sql;
    @Inject
    private Edits edits;

    private volatile List<MerchandisingRule> rules = List.of();

    /** The rules of a country, in their order. */
    public List<MerchandisingRule> list(String country) {
        return sql.list("select * from catalog_merchandising_rule where country = ? order by position, id", Merchandising::rule, country);
    }

    /**
     * The rules that hold in a list on a day, the strongest first; from memory.
     * @param categoryId null where no category is browsed
     */
    public List<MerchandisingRule> holding(String country, Long categoryId, LocalDate day) {
        return rules.stream().filter(rule -> rule.country().equals(country) && rule.holds(categoryId, day)).toList();
    }

    /**
     * Adds or changes one.
     * @return its id.
     * @throws Refusal catalog.rule-incomplete, catalog.period-reversed
     */
    @Transactional
    public long save(MerchandisingRule rule) {
        Actors.require(CatalogPermissions.EDIT);
        if (rule.name().isBlank() || rule.facet().isBlank() || rule.value().isBlank() || rule.position() < 1) {
            throw new Refusal("catalog.rule-incomplete");
        }
        if (rule.firstDay() != null && rule.lastDay() != null && rule.lastDay().isBefore(rule.firstDay())) {
            throw new Refusal("catalog.period-reversed");
        }
        var values = Named.of("country", rule.country()).and("name", rule.name()).and("category", rule.categoryId()).and("facet", rule.facet())
                .and("value", rule.value()).and("firstDay", rule.firstDay()).and("lastDay", rule.lastDay()).and("position", rule.position())
                .and("active", rule.active());
        long id = rule.id() == 0
                ? sql.number("""
                        insert into catalog_merchandising_rule (country, name, category_id, facet, value, first_day, last_day, position, active)
                        values (:country, :name, :category::bigint, :facet, :value, :firstDay::date, :lastDay::date, :position, :active)
                        returning id""", values)
                : sql.number("""
                        update catalog_merchandising_rule set country = :country, name = :name, category_id = :category::bigint, facet = :facet,
                            value = :value, first_day = :firstDay::date, last_day = :lastDay::date, position = :position, active = :active,
                            version = version + 1
                        where id = :id returning id""", values.and("id", rule.id()));
        edits.told(CHANGE, id, "catalog.rule-saved", rule.name());
        return id;
    }

    @Transactional
    public void remove(long id) {
        Actors.require(CatalogPermissions.EDIT);
        var name = sql.first("delete from catalog_merchandising_rule where id = ? returning name", row -> row.getString(1), id);
        edits.told(CHANGE, id, "catalog.rule-removed", name.orElse(""));
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
        rules = List.copyOf(sql.list("select * from catalog_merchandising_rule order by position, id", Merchandising::rule));
    }

    private static MerchandisingRule rule(ResultSet row) throws SQLException {
        return new MerchandisingRule(row.getLong("id"), row.getString("country"), row.getString("name"), Sql.id(row, "category_id"),
                row.getString("facet"), row.getString("value"), row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class), row.getInt("position"), row.getBoolean("active"));
    }
}
