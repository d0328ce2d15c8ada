package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.audit.AuditSealer;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.settings.SettingsFile;
import vitrina.kernel.settings.SettingsTable;
import vitrina.kernel.timers.Housekeeping;
import vitrina.verify.SuiteTest;

/** What the house keeps of itself: its tables, its settings, its books. */
class HouseIT extends SuiteTest {

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private Migrations migrations;
    @Inject
    private Housekeeping housekeeping;
    @Inject
    private AuditSealer sealer;
    @Inject
    private Settings settings;

    @Test
    @Tag("Q26")
    void data_of_a_newer_version_are_refused_and_left_alone() {
        var known = sql.first("select fingerprint from kernel_schema", row -> row.getString(1)).orElseThrow();
        long tables = tables();
        transactions.alone(() -> {
            sql.update("""
                    insert into kernel_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'verify', 1, true)""");
            return sql.update("update kernel_schema set fingerprint = 'of tomorrow'");
        });
        try {
            var said = assertThrows(StartRefused.class, migrations::run).getMessage();
            assertTrue(said.contains("newer version") && said.contains("schema 999"), said);
            assertEquals(tables, tables());
            assertEquals("of tomorrow", sql.first("select fingerprint from kernel_schema", row -> row.getString(1)).orElseThrow());
        } finally {
            transactions.alone(() -> {
                sql.update("delete from kernel_schema_history where version = '999'");
                return sql.update("update kernel_schema set fingerprint = ?", known);
            });
        }
        assertFalse(migrations.run(), "nothing was left to do");
    }

    @Test
    @Tag("Q27")
    void what_is_finished_and_old_is_deleted_and_nothing_else() {
        var name = UUID.randomUUID().toString();
        var old = Instant.now().minus(Duration.ofDays(400));
        transactions.alone(() -> {
            sql.update("insert into kernel_change (kind, subject, at) values (?, 1, now() - interval '40 days'), (?, 2, now())", name, name);
            sql.update("insert into kernel_idempotency (scope, key, digest, created_at) values (?, 'old', '', ?), (?, 'new', '', ?)",
                    name, old, name, Instant.now());
            return sql.update("""
                    insert into kernel_inbox (provider, event_id, body, headers, received_at, due_at, state)
                    values (?, 'done', '', '{}', ?, ?, 'DONE'), (?, 'dead', '', '{}', ?, ?, 'DEAD')""", name, old, old, name, old, old);
        });
        housekeeping.tidy();
        assertEquals(2, sql.number("select subject from kernel_change where kind = ?", name));
        assertEquals("new", sql.first("select key from kernel_idempotency where scope = ?", row -> row.getString(1), name).orElseThrow());
        assertEquals("dead", sql.first("select event_id from kernel_inbox where provider = ?", row -> row.getString(1), name).orElseThrow());
    }

    @Test
    @Tag("Q17")
    void a_changed_line_of_the_audit_is_found_in_any_time_zone() {
        long id = transactions.alone(() -> sql.first("""
                insert into kernel_audit (at, actor_kind, actor_name, act, subject_kind, details)
                values (?, 'SYSTEM', 'verify', 'verify.sealed', 'verify', '{}') returning id""", row -> row.getLong(1), Instant.now()).orElseThrow());
        assertTrue(soon(() -> isSealed(id)));
        assertEquals(Optional.empty(), brokenSeenFrom("UTC"));
        assertEquals(Optional.empty(), brokenSeenFrom("Asia/Tokyo"));
        long place = sql.number("select position from kernel_audit where id = ?", id);
        sql.update("update kernel_audit set subject_id = request_id, address = '203.0.113.7' where id = ?", id);
        assertEquals(Optional.of(place), brokenSeenFrom("UTC"));
        sql.update("update kernel_audit set address = null where id = ?", id);
        assertEquals(Optional.empty(), brokenSeenFrom("UTC"));
    }

    @Test
    @Tag("FOUND-08")
    void whoever_asks_microprofile_config_of_the_server_hears_the_same() {
        var sources = StreamSupport.stream(ConfigProvider.getConfig(Settings.class.getClassLoader()).getConfigSources().spliterator(), false)
                .toList();
        var file = sources.stream().filter(SettingsFile.class::isInstance).findFirst().orElseThrow();
        var table = sources.stream().filter(SettingsTable.class::isInstance).findFirst().orElseThrow();
        assertTrue(file.getOrdinal() > table.getOrdinal() && sources.stream().anyMatch(one -> one.getOrdinal() > file.getOrdinal()));
        Actors.as(Actor.SYSTEM, () -> settings.change(KernelSettings.MAIL_RATE, "7"));
        assertEquals(7, settings.get(KernelSettings.MAIL_RATE));
        assertEquals("7", table.getValue("vitrina.mail.rate"));
        assertFalse(table.getPropertyNames().contains("vitrina.payments.sandbox.secret"), "a secret is handed to nobody");
        Actors.as(Actor.SYSTEM, () -> settings.inherit(KernelSettings.MAIL_RATE, Scope.COMPANY));
        assertEquals(0, settings.get(KernelSettings.MAIL_RATE));
    }

    @Test
    @Tag("Q15")
    void nobody_opens_the_sandbox_from_inside() {
        assertEquals("kernel.setting-fixed", assertThrows(Refusal.class,
                () -> Actors.as(Actor.SYSTEM, () -> settings.change(KernelSettings.SANDBOX, "true"))).code());
        assertEquals(Settings.Source.ENVIRONMENT, settings.value(KernelSettings.SANDBOX, Scope.COMPANY).source());
    }

    private boolean isSealed(long id) {
        sealer.seal();
        return sql.number("select count(*) from kernel_audit where id = ? and seal is not null", id) == 1;
    }

    private Optional<Long> brokenSeenFrom(String zone) {
        return transactions.alone(() -> {
            sql.first("select set_config('timezone', ?, true)", row -> row.getString(1), zone);
            return sealer.firstBroken();
        });
    }

    private long tables() {
        return sql.number("select count(*) from information_schema.tables");
    }
}
