package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.time.Clock;
import vitrina.orders.order.OrderChange.Kind;

/** Writes and reads the history, in the transaction of the change. */
@PlainSql(PlainSql.Why.LOG)
@ApplicationScoped
public class OrderChanges {

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** @return the id of the change */
    public long note(long orderId, Kind kind, String from, String to, String reason) {
        var actor = Actors.current();
        return sql.number("""
                insert into orders_change (order_id, kind, from_value, to_value, reason, actor_kind, actor_id, actor_name, at)
                values (:orderId, :kind, :fromValue, :toValue, :reason, :actorKind, :actorId::bigint, :actorName, :at) returning id""",
                Named.of("orderId", orderId).and("kind", kind).and("fromValue", from).and("toValue", to).and("reason", reason)
                        .and("actorKind", actor.kind()).and("actorId", actor.id()).and("actorName", actor.name()).and("at", clock.now()));
    }

    /**
     * Notes what a statement changed, in that same statement, and nothing where it changed nothing.
     *
     * @param changed queries for WITH, the last of which is called {@code changed} and returns the order's id
     * @return how many orders were changed
     */
    public int note(String changed, List<?> arguments, Kind kind, Enum<?> from, Enum<?> to, String reason) {
        var actor = Actors.current();
        var all = new ArrayList<Object>(arguments);
        all.addAll(Arrays.asList(kind, from, to, reason, actor.kind(), actor.id(), actor.name(), clock.now()));
        return sql.update("with " + changed + """
                 insert into orders_change (order_id, kind, from_value, to_value, reason, actor_kind, actor_id, actor_name, at)
                select id, ?, ?, ?, ?, ?, ?::bigint, ?, ?::timestamptz from changed""", all.toArray());
    }

    /** Oldest first. */
    public List<OrderChange> of(long orderId) {
        return sql.list("select * from orders_change where order_id = ? order by id", OrderChanges::read, orderId);
    }

    /** The change, kept from being told or undone by anybody else until the transaction ends. */
    public Optional<OrderChange> lock(long id) {
        return sql.first("select * from orders_change where id = ? for update", OrderChanges::read, id);
    }

    /**
     * From here on it cannot be undone.
     * @return false when it was undone before
     */
    public boolean tell(long id) {
        return sql.update("update orders_change set told_at = coalesce(told_at, ?) where id = ? and undone_at is null", clock.now(), id) == 1;
    }

    /** @return false when the customer was told already, or the change is older than the limit */
    public boolean undo(long id, Instant notBefore) {
        return sql.update("""
                update orders_change set undone_at = ? where id = ? and told_at is null and undone_at is null and at >= ?""",
                clock.now(), id, notBefore) == 1;
    }

    private static OrderChange read(ResultSet row) throws SQLException {
        return new OrderChange(row.getLong("id"), row.getLong("order_id"), Kind.valueOf(row.getString("kind")),
                row.getString("from_value"), row.getString("to_value"), row.getString("reason"), row.getString("actor_kind"),
                row.getString("actor_name"), Sql.instant(row, "at"), Sql.instant(row, "told_at"), Sql.instant(row, "undone_at"));
    }
}
