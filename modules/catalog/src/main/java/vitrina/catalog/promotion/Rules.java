package vitrina.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.changes.Memoized;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;

/** The active promotions in memory, evicted by the change log; coupons are read when somebody types one. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "read once for all, then from memory")
@ApplicationScoped
class Rules implements ChangeListener {

    @Inject
    private Sql sql;
    private final Memoized<List<Rule>> known = new Memoized<>();

    List<Rule> running(String country, Instant now) {
        return all().stream().filter(rule -> rule.runs(country, now)).toList();
    }

    /** Times at which a promotion begins or ends. */
    Stream<Instant> boundaries() {
        return all().stream().flatMap(rule -> Stream.of(rule.from(), rule.until())).filter(time -> time != null);
    }

    List<Coupon> coupons(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : sql.list("""
                select id, promotion_id, code, usage_limit, used, valid_until, active from catalog_coupon where code = any(?)""",
                        Rules::coupon, codes);
    }

    static Coupon coupon(ResultSet row) throws SQLException {
        int limit = row.getInt("usage_limit");
        return new Coupon(row.getLong("id"), row.getLong("promotion_id"), row.getString("code"), limit == 0 ? null : limit,
                row.getInt("used"), Sql.instant(row, "valid_until"), row.getBoolean("active"));
    }

    @Override
    public Set<String> kinds() {
        return Set.of("promotion");
    }

    @Override
    public void changed(List<Change> ignored, ChangePosition reached) {
        known.forget();
    }

    private List<Rule> all() {
        return known.get(this::read);
    }

    private List<Rule> read() {
        var names = new HashMap<Long, Map<String, String>>();
        sql.list("select promotion_id, language, name from catalog_promotion_text",
                row -> names.computeIfAbsent(row.getLong(1), any -> new HashMap<>()).put(row.getString(2), row.getString(3)));
        var targets = targets();
        return List.copyOf(sql.list("""
                select p.*, coalesce(used >= usage_limit, false) as used_up, coalesce(usage_limit, per_customer_limit) is not null as limited
                from catalog_promotion p where active""", row -> rule(row, names.getOrDefault(row.getLong("id"), Map.of()), targets)));
    }

    private Map<String, Rule.Targets> targets() {
        var targets = new HashMap<String, Rule.Targets>();
        sql.list("select promotion_id, kind, target_id, excluded from catalog_promotion_target", row -> {
            var both = targets.computeIfAbsent(row.getLong(1) + "/" + row.getBoolean(4),
                    any -> new Rule.Targets(new HashSet<>(), new HashSet<>()));
            return (row.getString(2).equals("CATEGORY") ? both.categories() : both.products()).add(row.getLong(3));
        });
        return targets;
    }

    private static Rule rule(ResultSet row, Map<String, String> names, Map<String, Rule.Targets> targets) throws SQLException {
        long id = row.getLong("id");
        return new Rule(id, PromotionKind.valueOf(row.getString("kind")), row.getString("country"), row.getBigDecimal("percent"),
                money(row.getBigDecimal("amount"), row), money(row.getBigDecimal("threshold"), row), row.getInt("buy_quantity"),
                row.getInt("get_quantity"), row.getString("customer_group"), row.getBoolean("needs_coupon"),
                row.getBoolean("exclusive"), row.getInt("priority"), Sql.instant(row, "valid_from"), Sql.instant(row, "valid_until"),
                row.getBoolean("limited"), row.getBoolean("used_up"),
                targets.getOrDefault(id + "/false", Rule.Targets.NONE), targets.getOrDefault(id + "/true", Rule.Targets.NONE), names);
    }

    private static Money money(BigDecimal amount, ResultSet row) throws SQLException {
        return amount == null ? null : new Money(amount, row.getString("currency"));
    }
}
