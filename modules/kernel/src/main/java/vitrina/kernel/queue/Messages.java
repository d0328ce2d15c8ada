package vitrina.kernel.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.time.Clock;

/**
 * The rows of both queues. Some messages of a lane are claimed in one transaction, so that no other node takes them; of each ordering key only
 * the first is ever claimed. A claim ends with whatever became of its message; one that nobody ended tells of a process that died over it.
 */
@PlainSql(value = PlainSql.Why.QUEUE, note = "1.1 claims an order")
@ApplicationScoped
public class Messages {

    /** After this a claim that was not prolonged ends, and others may take its messages. */
    static final Duration CLAIM = Duration.ofSeconds(60);

    /** One row a statement, in a batch, so that its plan is kept; joined with arrays it would be planned anew each time. */
    private static final String OURS = " where id = ? and claim = ?::uuid";

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Clock clock;

    /** Which of these lanes have something to do. */
    Set<String> due(Queue queue, Collection<String> lanes) {
        return new HashSet<>(sql.list("select lane from unnest(?::text[]) lane where exists (select from " + queue.table + " m where m."
                + queue.lane + " = lane and " + queue.waits("m") + " and m.due_at <= ?)", row -> row.getString(1), List.copyOf(lanes), clock.now()));
    }

    /** What waits and what was given up, by lane; what is put off to a later time does not wait yet. */
    Map<String, Backlog> backlog(Queue queue) {
        var backlog = new HashMap<String, Backlog>();
        sql.list("select " + queue.lane + ", sum(waiting), min(since) as since, sum(dead) from (select " + queue.lane + ", count(*) as waiting, min("
                + queue.came + ") as since, 0 as dead from " + queue.table + " m where " + queue.waits("m") + " and " + queue.came
                + " <= ? group by 1 union all select " + queue.lane + ", 0, null, count(*) from " + queue.table + " where " + queue.dead
                + " group by 1) parts group by 1",
                row -> backlog.put(row.getString(1), new Backlog(row.getLong(2), Sql.instant(row, "since"), row.getLong(4))), clock.now());
        return backlog;
    }

    /** How many messages are due since before this in lanes in which nothing was tried since: a try puts its message off. */
    public long untouched(Instant since) {
        long all = 0;
        for (var queue : Queue.values()) {
            all += sql.number("select coalesce(sum(late), 0) from (select count(*) filter (where due_at < ?) as late, bool_or(attempts > 0 and"
                    + " due_at >= ?) as moves from " + queue.table + " m where " + queue.waits("m") + " group by " + queue.lane
                    + ") lanes where not moves", since, since);
        }
        return all;
    }

    /** Claims what waits and no process has died over, oldest first. */
    List<Message> claim(Queue queue, String lane, int most) {
        return claim(queue, "= ?", lane, "not claimed and crashes = 0", most);
    }

    /** Claims what waits in none of these lanes: nobody works on it. */
    List<Message> claimOthers(Queue queue, Collection<String> lanes, int most) {
        return claim(queue, "<> all(?::text[])", List.copyOf(lanes), "true", most);
    }

    /** Claims one message of a claim that nobody ended: alone, so that the one to blame is found out. */
    List<Message> claimSuspect(Queue queue, String lane) {
        return claim(queue, "= ?", lane, "(claimed or crashes > 0)", 1);
    }

    private List<Message> claim(Queue queue, String where, Object lanes, String which, int most) {
        var now = clock.now();
        var claim = UUID.randomUUID();
        var claimed = transactions.alone(() -> sql.list("update " + queue.table + """
                 set attempts = attempts + 1, due_at = ?, crashes = crashes + claimed::int, claimed = true, claim = ?
                where id = any(array(select id from\s""" + queue.table + " o where " + queue.lane + " " + where + " and " + queue.waits("o")
                + " and due_at <= ? and " + which + " and not exists (select from " + queue.table
                + " e where e.ordering_key = o.ordering_key and e.id < o.id and " + queue.waits("e") + """
                ) order by due_at limit ? for update skip locked))
                returning id,\s""" + queue.lane + " as lane, ordering_key, " + queue.body + " as body, attempts, crashes, exists (select from "
                + queue.table + " f where f.ordering_key = " + queue.table + ".ordering_key and f.id > " + queue.table + ".id and f." + queue.lane
                + " = " + queue.table + "." + queue.lane + " and f.due_at <= ? and " + queue.waits("f") + ") as followed",
                row -> new Message(queue, row.getLong("id"), row.getString("lane"), row.getString("ordering_key"), row.getBytes("body"),
                        row.getInt("attempts"), row.getInt("crashes"), claim, row.getBoolean("followed")),
                now.plus(CLAIM), claim, lanes, now, most, now));
        return claimed.stream().sorted(Comparator.comparingLong(Message::id)).toList();
    }

    /**
     * These were done, in the current transaction.
     * @throws IllegalStateException when one of them is not ours any more
     */
    public void done(Queue queue, Collection<Message> messages) {
        if (ours(queue.done, messages) != messages.size()) {
            throw new IllegalStateException("A message took so long that somebody else has it: " + messages.stream().map(Message::name).toList());
        }
    }

    /** The same in a transaction of its own; what is not ours any more stays with whoever has it. */
    void confirm(Queue queue, Collection<Message> messages) {
        transactions.alone(() -> ours(queue.done, messages));
    }

    /** Not begun, hence not attempted. */
    void giveBack(Queue queue, Collection<Message> messages) {
        transactions.alone(() -> ours("update " + queue.table + " set attempts = attempts - 1, claimed = false, claim = null, due_at = ?", messages,
                clock.now()));
    }

    /** Somebody still works on them. */
    void prolong(Queue queue, Collection<Message> messages) {
        transactions.alone(() -> ours("update " + queue.table + " set due_at = ?", messages, clock.now().plus(CLAIM)));
    }

    /** Tried again later, or dead after the last attempt. */
    void failed(Message message, String error, boolean dead) {
        var queue = message.queue();
        transactions.alone(() -> ours("update " + queue.table + " set claimed = false, claim = null, crashes = 0, due_at = ?, last_error = ?"
                + (dead ? ", " + queue.die : ""), List.of(message), clock.now().plus(Attempts.backOff(message.attempt())), error));
    }

    /** Set aside without being tried once more. */
    void setAside(Message message) {
        var queue = message.queue();
        transactions.alone(() -> ours("update " + queue.table + " set claimed = false, claim = null, last_error = ?, " + queue.die, List.of(message),
                "the server stopped over it"));
    }

    /** @return how many of them were ours still */
    private int ours(String change, Collection<Message> messages, Object... values) {
        // In one order, so that two who change the same ones do not wait for each other.
        return sql.batch(change + OURS, messages.stream().sorted(Comparator.comparingLong(Message::id)).map(message -> {
            var row = Arrays.copyOf(values, values.length + 2);
            row[values.length] = message.id();
            row[values.length + 1] = message.claim().toString();
            return row;
        }).toList());
    }
}
