package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.deadletters.DeadLetters;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.mail.Mail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.messaging.IdempotencyKeys;
import vitrina.kernel.messaging.Inbox;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.refusal.Refusal;
import vitrina.verify.SuiteTest;

/** What leaves and enters the house, and what changed, is neither lost nor repeated. */
@Tag("Q4")
class QueuesIT extends SuiteTest {

    @Inject
    private Transactions transactions;
    @Inject
    private Outbox outbox;
    @Inject
    private Inbox inbox;
    @Inject
    private Mailer mailer;
    @Inject
    private DeadLetters letters;
    @Inject
    private Sql sql;
    @Inject
    private ChangeLog changes;
    @Inject
    private ChangeFeed feed;
    @Inject
    private IdempotencyKeys keys;

    @Test
    void a_mail_is_sent_after_the_commit_of_its_fact() {
        var subject = "mail " + UUID.randomUUID();
        transactions.alone(() -> mailer.send(new Mail("ana@example.com", subject, "hola ñandú", null)));
        assertTrue(soon(() -> caught(subject)), "the mail was not caught");
    }

    @Test
    void a_mail_of_a_rolled_back_fact_is_never_sent() throws InterruptedException {
        var subject = "mail " + UUID.randomUUID();
        assertThrows(Refusal.class, () -> transactions.alone(() -> {
            mailer.send(new Mail("ana@example.com", subject, "no", null));
            throw new Refusal("kernel.forbidden");
        }));
        var marker = "mail " + UUID.randomUUID();
        transactions.alone(() -> mailer.send(new Mail("ana@example.com", marker, "after", null)));
        assertTrue(soon(() -> caught(marker)));
        assertFalse(caught(subject));
    }

    @Test
    void a_message_that_is_not_due_can_be_withdrawn() {
        long id = transactions.alone(() -> outbox.put("kernel.mail", "key", Json.createObjectBuilder().build(),
                Instant.now().plusSeconds(3600)));
        assertTrue(transactions.alone(() -> outbox.withdraw(id)));
        assertFalse(transactions.alone(() -> outbox.withdraw(id)));
    }

    @Test
    @Tag("Q7")
    void what_was_given_up_is_listed_and_tried_again() {
        var subject = "mail " + UUID.randomUUID();
        long mail = transactions.alone(() -> {
            mailer.send(new Mail("ana@example.com", subject, "late", null));
            return sql.first("update kernel_outbox set dead = true, attempts = 8 where body->>'subject' = ? returning id",
                    row -> row.getLong(1), subject).orElseThrow();
        });
        var event = UUID.randomUUID().toString();
        transactions.alone(() -> {
            accept("nobody", event);
            return sql.update("update kernel_inbox set state = 'DEAD', attempts = 8 where event_id = ?", event);
        });
        var dead = system(() -> letters.list(1000));
        assertTrue(dead.stream().anyMatch(letter -> letter.key().equals("out-" + mail) && letter.attempts() == 8));
        var lost = dead.stream().filter(letter -> letter.about().equals(event)).findFirst().orElseThrow();
        assertEquals("nobody", lost.kind());
        assertTrue(system(() -> letters.replay("out-" + mail) && letters.replay(lost.key())));
        assertFalse(system(() -> letters.replay("out-" + mail) || letters.replay(lost.key()) || letters.replay("out-; delete")));
        assertTrue(soon(() -> caught(subject)), "the mail was not sent");
        assertTrue(soon(() -> sql.number("select count(*) from kernel_inbox where event_id = ? and attempts = 1", event) == 1));
    }

    @Test
    @Tag("Q7")
    void an_event_that_nobody_handles_is_not_called_done() {
        var event = UUID.randomUUID().toString();
        transactions.alone(() -> accept("nobody", event));
        assertTrue(soon(() -> sql.number("""
                select count(*) from kernel_inbox where event_id = ? and state = 'WAITING' and last_error like '%nobody handles%'""", event) == 1));
    }

    @Test
    @Tag("Q7")
    void one_event_that_fails_holds_up_none_of_those_that_wait_behind_it() {
        var lost = UUID.randomUUID().toString();
        var charges = IntStream.range(0, 60).mapToObj(number -> lost + "-" + number).toList();
        transactions.alone(() -> {
            accept("nobody", lost);
            charges.forEach(charge -> accept("sandbox", charge));
        });
        assertTrue(soon(() -> sql.number(
                "select count(*) from kernel_inbox where event_id like ? and state = 'DONE'", lost + "-%") == charges.size()));
    }

    @Test
    @Tag("Q16")
    void what_a_mail_says_is_shown_to_nobody_and_the_rest_only_to_who_may() {
        var subject = "mail " + UUID.randomUUID();
        long mail = transactions.alone(() -> {
            mailer.send(new Mail("ana@example.com", subject, "https://example.com/reset?token=secret", null));
            return sql.first("update kernel_outbox set dead = true where body->>'subject' = ? returning id", row -> row.getLong(1), subject)
                    .orElseThrow();
        });
        var letter = system(() -> letters.list(1000)).stream().filter(one -> one.key().equals("out-" + mail)).findFirst().orElseThrow();
        assertTrue(letter.body().contains("ana@example.com"), letter.body());
        assertFalse(letter.body().contains("secret") || letter.body().contains(subject), letter.body());
        var operator = new Actor(Actor.Kind.STAFF, 1L, "operator", Set.of("orders.read"), null);
        assertEquals("kernel.forbidden", assertThrows(Refusal.class, () -> Actors.as(operator, () -> letters.list(10))).code());
        assertEquals("kernel.forbidden", assertThrows(Refusal.class, () -> Actors.as(operator, () -> letters.replay("out-" + mail))).code());
        assertEquals(1, sql.update("delete from kernel_outbox where id = ?", mail));
    }

    @Test
    @Tag("Q7")
    void an_event_delivered_twice_is_accepted_once() {
        var event = UUID.randomUUID().toString();
        assertTrue(accept("nobody", event));
        assertFalse(accept("nobody", event));
    }

    @Test
    @Tag("FOUND-01")
    void an_event_whose_process_died_is_tried_once_more_and_then_set_aside() {
        var once = abandoned("sandbox", 0);
        var twice = abandoned("sandbox", 1);
        assertTrue(soon(() -> state(once).equals("DONE") && state(twice).equals("DEAD")), () -> state(once) + " " + state(twice));
        var letter = system(() -> letters.list(1000)).stream().filter(one -> one.about().equals(twice)).findFirst().orElseThrow();
        assertTrue(system(() -> letters.replay(letter.key())));
        assertTrue(soon(() -> state(twice).equals("DONE")), "whoever tries it again means it");
    }

    @Test
    @Tag("FOUND-01")
    void a_message_whose_process_died_twice_is_set_aside() {
        var subject = "mail " + UUID.randomUUID();
        transactions.alone(() -> {
            mailer.send(new Mail("ana@example.com", subject, "late", null));
            return sql.update("update kernel_outbox set claimed = true, crashes = 1 where body->>'subject' = ?", subject);
        });
        assertTrue(soon(() -> sql.number(
                "select count(*) from kernel_outbox where dead and last_error like '%stopped%' and body->>'subject' = ?", subject) == 1));
        assertFalse(caught(subject));
        assertEquals(1, sql.update("delete from kernel_outbox where body->>'subject' = ?", subject));
    }

    /** As a process leaves it that died over it. */
    private String abandoned(String provider, int crashes) {
        var event = UUID.randomUUID().toString();
        transactions.alone(() -> {
            accept(provider, event);
            return sql.update("update kernel_inbox set claimed = true, attempts = 1, crashes = ? where event_id = ?", crashes, event);
        });
        return event;
    }

    private String state(String event) {
        return sql.first("select state from kernel_inbox where event_id = ?", row -> row.getString(1), event).orElse("");
    }

    @Test
    void a_change_is_read_once_after_commit() {
        long subject = System.nanoTime();
        var before = feed.end();
        transactions.alone(() -> changes.note("verify", List.of(subject, subject)));
        assertTrue(soon(() -> feed.since(before).changes().stream()
                .filter(change -> change.subject() == subject).count() == 1));
        assertTrue(feed.since(feed.end()).changes().stream().noneMatch(change -> change.subject() == subject));
    }

    @Test
    void the_same_key_does_the_work_once_and_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        var done = new AtomicInteger();
        assertEquals("1", keys.once("verify", key, "a", () -> "" + done.incrementAndGet()));
        assertEquals("1", keys.once("verify", key, "a", () -> "" + done.incrementAndGet()));
        assertEquals("kernel.idempotency-mismatch",
                assertThrows(Refusal.class, () -> keys.once("verify", key, "b", () -> "")).code());
        assertEquals(1, done.get());
    }

    private static <T> T system(Supplier<T> work) {
        return Actors.as(Actor.SYSTEM, work);
    }

    private boolean accept(String provider, String event) {
        return inbox.accept(provider, event, null, "{}".getBytes(StandardCharsets.UTF_8), Json.createObjectBuilder().build());
    }

    private boolean caught(String subject) {
        return mailer.caught(200).stream().anyMatch(mail -> mail.subject().equals(subject));
    }
}
