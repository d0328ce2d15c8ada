package vitrina.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Chains audit rows: each seal covers the row and the seal before it. One sealer at a time, by advisory lock. */
@PlainSql(value = PlainSql.Why.LOG, note = "chained by one sealer")
@ApplicationScoped
public class AuditSealer {

    private static final long LOCK = 0x5EA1;
    /** Alike in every session, whatever its time zone, and with a place for what is missing. */
    private static final String CONTENT = """
            jsonb_build_array(id, extract(epoch from at), actor_kind, actor_id, actor_name, act, subject_kind, subject_id, details,
                request_id, address)::text""";

    @Inject
    private Sql sql;

    /** Called by the route {@code kernel.audit}; seals what no transaction in flight can still precede. */
    @Transactional
    public void seal() {
        if (sql.number("select count(*) from kernel_audit where seal is null") == 0
                || !sql.first("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK).orElse(false)) {
            return;
        }
        var last = sql.first("select position, seal from kernel_audit where seal is not null order by position desc limit 1",
                row -> new Link(row.getLong(1), row.getString(2))).orElse(new Link(0, ""));
        var rows = sql.list("select id, " + CONTENT + """
                 from kernel_audit where seal is null and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, id limit 1000""", row -> new String[] {row.getString(1), row.getString(2)});
        for (var row : rows) {
            last = new Link(last.position() + 1, Ids.sha256(last.seal() + row[1]));
            sql.update("update kernel_audit set position = ?, seal = ? where id = ?",
                    last.position(), last.seal(), Long.valueOf(row[0]));
        }
    }

    /** The position of the first row whose seal does not match, if any: it, or one before it, was tampered with. */
    @Transactional
    public Optional<Long> firstBroken() {
        var last = new Link[] {new Link(0, "")};
        var broken = new Long[1];
        sql.each("select position, seal, " + CONTENT + " from kernel_audit where seal is not null order by position",
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3)}, row -> {
                    long position = Long.parseLong(row[0]);
                    boolean fits = position == last[0].position() + 1 && Ids.sha256(last[0].seal() + row[2]).equals(row[1]);
                    if (!fits && broken[0] == null) {
                        broken[0] = position;
                    }
                    last[0] = new Link(position, row[1]);
                });
        return Optional.ofNullable(broken[0]);
    }

    private record Link(long position, String seal) {}
}
