package vitrina.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.module.MenuSource;
import vitrina.kernel.module.Modules;
import vitrina.kernel.module.Permissions;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.text.Texts;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** A module is there because it is there: nothing names the one beside this test. */
@InHouse
@Tag("FOUND-01")
class ModulesPlugInTest {

    @Inject
    private House house;
    @Inject
    private Things things;
    @Inject
    private Permissions permissions;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;
    @Inject
    @Any
    private Instance<MenuSource> menus;

    @Test
    void it_stands_behind_the_modules_that_it_uses_and_its_tables_are_made() {
        assertTrue(Modules.inOrder().indexOf("example") > Modules.inOrder().indexOf("kernel"));
        assertTrue(Migrations.modules().contains("example"));
    }

    @Test
    void its_permissions_menu_settings_and_texts_are_found() {
        assertTrue(permissions.isKnown("example.see"));
        assertTrue(menus.stream().flatMap(source -> source.entries().stream()).anyMatch(entry -> entry.key().equals("things")));
        assertEquals(3, settings.get(Things.MOST));
        assertTrue(settings.groups().stream().anyMatch(group -> group.module().equals("example")));
        assertEquals("Coisas", texts.get("pt", "backoffice.menu.things"));
    }

    @Test
    @Tag("FOUND-04")
    void its_aggregate_is_read_as_it_was_written_and_two_who_edit_it_are_told() {
        var made = Instant.parse("2026-11-29T12:00:00Z");
        var id = things.add(new Thing("uno", Money.of("12.5000", "COP"), made));
        var read = things.find(id);
        assertEquals("uno", read.name());
        assertEquals(Money.of("12.5000", "COP"), read.price());
        assertEquals(made, read.madeAt());
        assertTrue(read.getId() >= 1);

        var other = things.find(id);
        read.rename("dos");
        things.save(read);
        other.rename("tres");
        assertEquals("kernel.changed-meanwhile", assertThrows(Refusal.class, () -> things.save(other)).code());
        assertEquals("dos", things.find(id).name());
    }

    @Test
    void what_it_changes_is_told_to_who_listens() {
        var id = things.find(things.add(new Thing("cuatro", null, Instant.EPOCH))).getId();
        assertTrue(house.soon(() -> things.heard().contains(id)), "nobody heard of it");
    }
}
