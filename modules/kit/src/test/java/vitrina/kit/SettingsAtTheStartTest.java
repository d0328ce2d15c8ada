package vitrina.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.StartRefused;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;

/** All that is said of settings is read before anything works with it; what is wrong is one sentence, and no start. */
@Tag("FOUND-08")
@Tag("Q26")
class SettingsAtTheStartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kept              | soon  | vitrina.kept in | is \"soon\", but kept takes a duration from 1d to 3650d.",
        "disk.needed.mb    | -1    | vitrina.disk.needed.mb in | is \"-1\", but disk.needed.mb takes a number from 0 to 10000000.",
        "mail.tls          | maybe | vitrina.mail.tls in | is \"maybe\", but mail.tls takes true or false.",
        "kept.@country.AR  | 5d    | vitrina.kept.@country.AR in | names no part of the company that kept may be set for: the company (VITRINA_KEPT).",
        "kept.@contry.AR   | 5d    | vitrina.kept.@contry.AR in | names no part of the company that kept may be set for"})
    void what_the_operator_gave(String key, String value, String from, String sentence) {
        var refused = assertThrows(StartRefused.class, () -> with(key, value, House::open));
        assertTrue(refused.getMessage().contains(from), refused.getMessage());
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @Test
    void a_secret_is_not_repeated() {
        var refused = assertThrows(StartRefused.class, () -> with("mail.password", "hun\u0001ter2", House::open));
        assertTrue(refused.getMessage().contains("is a secret that cannot be used, but mail.password takes one line of text."), refused.getMessage());
        assertFalse(refused.getMessage().contains("ter2"), refused.getMessage());
    }

    @Test
    void what_is_stored_unless_the_operator_gave_another() throws Exception {
        var refused = assertThrows(StartRefused.class, () -> stored("kept", "5h"));
        assertEquals("kept in the backoffice is \"5h\", but kept takes a duration from 1d to 3650d. Set VITRINA_KEPT, which goes before it.",
                refused.getMessage());
        with("kept", "30d", () -> stored("kept", "5h"));
    }

    @Test
    void what_gets_wrong_while_it_runs_is_passed_over() throws Exception {
        try (var house = House.open()) {
            var settings = house.bean(Settings.class);
            put(house, "kept", "30d");
            settings.changed(List.of(), null);
            assertEquals(Duration.ofDays(30), settings.get(KernelSettings.KEPT));
            put(house, "kept", "5h");
            settings.changed(List.of(), null);
            assertEquals(KernelSettings.KEPT.standard(), settings.get(KernelSettings.KEPT));
        }
    }

    /** A start on a database in which somebody has stored this. */
    private static House stored(String key, String value) throws Exception {
        var database = Cluster.empty();
        Migrations.modules().forEach(module -> Migrations.migrate(module, Cluster.source(database)));
        try (var connection = Cluster.source(database).getConnection();
                var statement = connection.prepareStatement(
                        "insert into kernel_setting (key, value, changed_at, changed_by) values (?, ?, now(), 'kit')")) {
            statement.setString(1, key);
            statement.setString(2, value);
            statement.execute();
        }
        return House.on(database);
    }

    private static int put(House house, String key, String value) {
        return house.bean(Sql.class).update("""
                insert into kernel_setting (key, value, changed_at, changed_by) values (?, ?, now(), 'kit')
                on conflict (key) do update set value = excluded.value""", key, value);
    }

    private static House with(String key, String value, Callable<House> start) throws Exception {
        var before = System.setProperty("vitrina." + key, value);
        try (var house = start.call()) {
            return house;
        } finally {
            if (before == null) {
                System.clearProperty("vitrina." + key);
            } else {
                System.setProperty("vitrina." + key, before);
            }
        }
    }
}
