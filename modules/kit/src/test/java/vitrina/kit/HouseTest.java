package vitrina.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.SqlFailure;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.mail.Mail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.messaging.Outbox;
import vitrina.kernel.refusal.Refusal;

/** What holds in the server holds in a house of tests, too. */
@InHouse
class HouseTest {

    @Inject
    private House house;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Mailer mailer;
    @Inject
    private Outbox outbox;

    @BeforeEach
    void nothing_was_set() {
        sql.update("delete from kernel_setting where key like 'kit.%'");
    }

    @Test
    void what_fails_leaves_nothing_but_what_had_a_transaction_of_its_own() {
        assertThrows(Refusal.class, () -> transactions.alone(() -> {
            put("kit.lost");
            transactions.alone(() -> put("kit.kept"));
            assertEquals(List.of("kit.kept", "kit.lost"), settings(), "it does not see its own rows");
            throw new Refusal("kernel.forbidden");
        }));
        assertEquals(List.of("kit.kept"), settings());
    }

    @Test
    void what_the_database_refuses_at_the_end_is_a_failure_of_who_asked_for_it() {
        sql.update("create table kit_pair (id int primary key, other int references kit_pair deferrable initially deferred)");
        assertThrows(Exception.class, () -> transactions.alone(() -> sql.update("insert into kit_pair values (1, 2)")));
        assertEquals(0, sql.number("select count(*) from kit_pair"));
    }

    @Test
    void a_message_waits_until_the_house_turns_and_one_of_a_rolled_back_fact_is_never_sent() {
        transactions.alone(() -> mailer.send(new Mail("ana@example.com", "sent", "hola", null)));
        assertThrows(Refusal.class, () -> transactions.alone(() -> {
            mailer.send(new Mail("ana@example.com", "never", "hola", null));
            throw new Refusal("kernel.forbidden");
        }));
        assertEquals(List.of(), subjects());
        house.turn();
        assertEquals(List.of("sent"), subjects());
        assertEquals(0, sql.number("select count(*) from kernel_outbox"));
    }

    @Test
    void a_message_that_fails_is_kept_and_fails_the_turn_unless_its_lane_is_said_to_be_broken() {
        transactions.alone(() -> outbox.put("kernel.mail", "nobody", JsonValue.EMPTY_JSON_OBJECT, Instant.EPOCH));
        assertThrows(AssertionError.class, house::turn);
        assertEquals(1, sql.update("update kernel_outbox set due_at = ? where attempts = 1 and not claimed", Instant.EPOCH));
        house.broken("outbox:kernel.mail");
        house.turn();
        assertEquals(1, sql.update("delete from kernel_outbox where attempts = 2"));
    }

    @Test
    void what_cannot_open_leaves_nothing_behind() throws Exception {
        var home = System.getProperty("vitrina.home");
        var gone = Cluster.empty();
        Cluster.drop(gone);
        assertThrows(SqlFailure.class, () -> House.on(gone));
        assertEquals(home, System.getProperty("vitrina.home"));
        try (var next = House.open()) {
            assertTrue(next.bean(Sql.class).number("select count(*) from kernel_setting") >= 0);
        }
    }

    @Test
    void calls_are_made_at_once_and_each_answers_for_itself() throws Exception {
        var calls = IntStream.range(0, 50).<Callable<Integer>>mapToObj(i -> () -> transactions.alone(() -> put("kit." + i))).toList();
        assertEquals(IntStream.range(0, 50).mapToObj(i -> (Object) 1).toList(), House.together(calls));
        assertEquals(50, settings().size());
        var refused = House.together(List.of(() -> { throw new Refusal("kernel.forbidden"); }));
        assertTrue(refused.getFirst() instanceof Refusal);
    }

    @Test
    void another_house_has_other_rows() throws Exception {
        put("kit.ours");
        try (var other = House.open()) {
            assertEquals(0, other.bean(Sql.class).number("select count(*) from kernel_setting where key = 'kit.ours'"));
            assertFalse(other.bean(Sql.class).database().equals(sql.database()));
        }
    }

    private int put(String key) {
        return sql.update("insert into kernel_setting (key, value, changed_at, changed_by) values (?, '1', now(), 'kit')", key);
    }

    private List<String> settings() {
        return sql.list("select key from kernel_setting where key like 'kit.%' order by 1", row -> row.getString(1));
    }

    private List<String> subjects() {
        return mailer.caught(10).stream().map(mail -> mail.subject()).toList();
    }
}
