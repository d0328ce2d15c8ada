package vitrina.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.time.Clock;
import vitrina.kernel.web.RequestContext;

/** Records acts and lists them. */
@PlainSql(PlainSql.Why.LOG)
@ApplicationScoped
public class Audit {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** @param details what changed; never a secret, a password or a card number */
    @Transactional
    public void record(String act, String subjectKind, Object subjectId, JsonObject details) {
        var actor = Actors.current();
        var request = RequestContext.current();
        sql.update("""
                insert into kernel_audit (at, actor_kind, actor_id, actor_name, act, subject_kind, subject_id, details,
                    request_id, address) values (:at, :actorKind, :actorId, :actorName, :act, :subjectKind, :subjectId, :details::jsonb,
                      :requestId, :address)""",
                Named.of("at", clock.now()).and("actorKind", actor.kind()).and("actorId", actor.id()).and("actorName", actor.name()).and("act", act)
                        .and("subjectKind", subjectKind).and("subjectId", subjectId == null ? null : subjectId.toString()).and("details", details)
                        .and("requestId", request.id()).and("address", request.address()));
    }

    /**
     * Which acts are wanted; each part may be null.
     *
     * @param text looked for in actor, act and subject
     * @param from the first moment
     * @param to   the first moment after
     */
    public record Filter(String text, String actor, String act, Instant from, Instant to) {}

    /** Newest first. */
    @Transactional
    public Paged<AuditEntry> list(Filter filter, Paging paging) {
        Actors.require("audit.read");
        var arguments = new ArrayList<Object>();
        var where = new StringBuilder(" where true");
        contains(where, arguments, "(actor_name || ' ' || act || ' ' || subject_kind || ' ' || coalesce(subject_id, ''))", filter.text());
        contains(where, arguments, "actor_name", filter.actor());
        contains(where, arguments, "act", filter.act());
        if (filter.from() != null) {
            where.append(" and at >= ?");
            arguments.add(filter.from());
        }
        if (filter.to() != null) {
            where.append(" and at < ?");
            arguments.add(filter.to());
        }
        long total = sql.number("select count(*) from kernel_audit" + where, arguments.toArray());
        arguments.add(paging.size());
        arguments.add(paging.offset());
        var entries = sql.list("select * from kernel_audit" + where + " order by id desc limit ? offset ?",
                row -> new AuditEntry(row.getLong("id"), Sql.instant(row, "at"), row.getString("actor_kind"),
                        row.getString("actor_name"), row.getString("act"), row.getString("subject_kind"),
                        row.getString("subject_id"), row.getString("details"), row.getString("request_id"),
                        row.getString("address"), row.getString("seal") != null),
                arguments.toArray());
        return Paged.of(entries, total, paging);
    }

    private static void contains(StringBuilder where, List<Object> arguments, String column, String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            where.append(" and ").append(column).append(" ilike ?");
            arguments.add("%" + wanted.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
    }
}
