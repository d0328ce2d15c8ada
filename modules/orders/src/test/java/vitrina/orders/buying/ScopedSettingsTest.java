package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.settings.SettingsCheck;
import vitrina.kit.House;
import vitrina.kit.InHouse;
import vitrina.orders.cart.CartSettings;
import vitrina.orders.order.OrderSettings;
import vitrina.people.access.AccessSettings;
import vitrina.people.company.Company;

/** A setting has one value for the company, and others where a country or a branch has its own. */
@InHouse
@Tag("FOUND-08")
class ScopedSettingsTest {

    private static final Scope ARGENTINA = Scope.country("AR");

    @Inject
    private House house;
    @Inject
    private Settings settings;
    @Inject
    private SettingsCheck check;
    @Inject
    private Company company;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;

    private Scope branch;
    private Scope elsewhere;

    @AfterEach
    void as_it_was() {
        transactions.alone(() -> sql.update("delete from kernel_setting where key <> 'payments.sandbox.secret'"));
        settings.changed(List.of(), null);
    }

    @Test
    void the_narrowest_value_wins_and_what_is_given_up_is_inherited_again() {
        places();
        assertEquals(List.of("5d", "5d", "5d"), overdue());
        change(OrderSettings.OVERDUE, Scope.COMPANY, "4d");
        assertEquals(List.of("4d", "4d", "4d"), overdue());
        change(OrderSettings.OVERDUE, branch, "2d");
        change(OrderSettings.OVERDUE, ARGENTINA, "3d");
        assertEquals(List.of("2d", "3d", "4d"), overdue());
        assertEquals(Duration.ofDays(3), settings.get(OrderSettings.OVERDUE, Scope.site("AR", "main")), "a site has what its country has");
        assertEquals(Duration.ofDays(4), settings.get(OrderSettings.OVERDUE, elsewhere));
        staff(() -> settings.inherit(OrderSettings.OVERDUE, branch));
        assertEquals(List.of("3d", "3d", "4d"), overdue());
        staff(() -> settings.inherit(OrderSettings.OVERDUE, ARGENTINA));
        staff(() -> settings.inherit(OrderSettings.OVERDUE, Scope.COMPANY));
        assertEquals(List.of("5d", "5d", "5d"), overdue());
    }

    @Test
    void reading_costs_no_statement_and_a_change_one_on_each_node() {
        places();
        overdue();
        assertEquals(0, statements(this::overdue));
        // Another node has written; this one hears of it by the change log.
        transactions.alone(() -> {
            sql.update("insert into kernel_setting (key, value, changed_at, changed_by) values ('orders.overdue.@country.AR', '9d', now(), 'other')");
            sql.update("insert into kernel_change (kind, subject) values ('setting', 0)");
        });
        assertTrue(house.soon(() -> settings.get(OrderSettings.OVERDUE, ARGENTINA).toDays() == 9));
        settings.changed(List.of(), null);
        assertEquals(1, statements(this::overdue));
        assertEquals(0, statements(() -> settings.groups().forEach(group -> group.settings().forEach(one -> settings.value(one, branch)))));
    }

    @Test
    void a_change_and_its_record_are_there_together_or_not_at_all() {
        change(OrderSettings.OVERDUE, ARGENTINA, "3d");
        change(OrderSettings.OVERDUE, ARGENTINA, "2d");
        assertEquals("orders.overdue.@country.AR {\"value\": \"2d\", \"before\": \"3d\"}", last("settings.changed"));
        long before = sql.number("select count(*) from kernel_audit");
        assertThrows(IllegalStateException.class, () -> transactions.alone(() -> {
            change(OrderSettings.OVERDUE, ARGENTINA, "1d");
            throw new IllegalStateException("cut off");
        }));
        assertEquals(before, sql.number("select count(*) from kernel_audit"));
        assertEquals(2, settings.get(OrderSettings.OVERDUE, ARGENTINA).toDays());
        staff(() -> settings.inherit(OrderSettings.OVERDUE, ARGENTINA));
        assertEquals("orders.overdue.@country.AR {\"before\": \"2d\"}", last("settings.inherited"));
    }

    @Test
    void a_value_is_refused_where_it_cannot_be_set() {
        places();
        assertEquals("kernel.setting-scope", refused(OrderSettings.UNDO, ARGENTINA, "5s"));
        assertEquals("kernel.setting-scope", refused(OrderSettings.WITHDRAWAL, Scope.COMPANY, "5"));
        assertEquals("kernel.setting-scope", refused(OrderSettings.OVERDUE, Scope.country("FR"), "5d"));
        assertEquals("kernel.setting-scope", refused(OrderSettings.OVERDUE, Scope.branch("AR", "nowhere"), "5d"));
        assertEquals("kernel.setting-scope", refused(OrderSettings.OVERDUE, Scope.branch("MX", branch.own().key()), "5d"), "of another country");
        assertEquals("kernel.setting-beyond", refused(OrderSettings.OVERDUE, ARGENTINA, "5m"));
        assertEquals("kernel.setting-invalid", refused(OrderSettings.OVERDUE, ARGENTINA, "soon"));
        assertEquals("kernel.setting-fixed", refused(KernelSettings.SANDBOX, Scope.COMPANY, "true"));
        assertEquals(0, sql.number("select count(*) from kernel_setting where key like 'orders.%'"));
    }

    @Test
    void staff_of_a_branch_change_what_is_their_own() {
        places();
        long id = company.branch(branch.own().key()).orElseThrow().id();
        var bound = new Actor(Actor.Kind.STAFF, 7L, "Malena", Set.of(Setting.PERMISSION), id);
        Actors.as(bound, () -> settings.change(OrderSettings.OVERDUE, branch, "2d"));
        for (var other : List.of(Scope.COMPANY, ARGENTINA, elsewhere)) {
            assertEquals("kernel.forbidden", assertThrows(Refusal.class,
                    () -> Actors.as(bound, () -> settings.change(OrderSettings.OVERDUE, other, "2d"))).code());
            assertFalse(Actors.as(bound, () -> settings.mayChange(OrderSettings.OVERDUE, other)));
        }
        var nobody = new Actor(Actor.Kind.STAFF, 8L, "Óscar", Set.of("orders.read"), null);
        assertEquals("kernel.forbidden", assertThrows(Refusal.class,
                () -> Actors.as(nobody, () -> settings.change(OrderSettings.OVERDUE, branch, "2d"))).code());
    }

    @Test
    void what_must_hold_together_is_kept_also_by_two_who_change_it_at_once() throws InterruptedException {
        assertEquals("kernel.setting-order", refused(CartSettings.KEPT, Scope.COMPANY, "400d"));
        assertEquals("kernel.setting-order", refused(AccessSettings.STAFF_LONGEST, Scope.COMPANY, "1h"));
        change(AccessSettings.STAFF_IDLE, Scope.COMPANY, "30m");
        change(AccessSettings.STAFF_LONGEST, Scope.COMPANY, "1h");
        // Each alone would do: carts 30d and 365d are kept.
        for (int round = 0; round < 10; round++) {
            as_it_was();
            House.together(List.<Callable<Boolean>>of(() -> change(CartSettings.KEPT, Scope.COMPANY, "200d"),
                    () -> change(CartSettings.CUSTOMERS_KEPT, Scope.COMPANY, "100d")));
            assertTrue(settings.get(CartSettings.KEPT).compareTo(settings.get(CartSettings.CUSTOMERS_KEPT)) <= 0);
        }
    }

    @Test
    @Tag("LOC-01")
    void a_list_takes_names_that_there_are() {
        assertEquals("kernel.setting-name", refused(OrderSettings.DOCUMENT_METHODS, Scope.COMPANY, "pix, pixx"));
        change(OrderSettings.DOCUMENT_METHODS, Scope.country("BR"), " pix ,boleto,pix");
        assertEquals(List.of("pix", "boleto"), settings.get(OrderSettings.DOCUMENT_METHODS, Scope.country("BR")));
        assertEquals(OrderSettings.DOCUMENT_METHODS.standard(), settings.get(OrderSettings.DOCUMENT_METHODS));
    }

    @Test
    void a_secret_is_neither_stored_nor_told_as_it_is() {
        change(KernelSettings.MAIL_PASSWORD, Scope.COMPANY, "hunter2");
        assertEquals("hunter2", settings.get(KernelSettings.MAIL_PASSWORD));
        assertTrue(row("mail.password").startsWith("v1:"));
        assertEquals("mail.password {\"value\": \"•••\"}", last("settings.changed"));
        assertEquals(0, sql.number("select count(*) from kernel_audit where details::text like '%hunter2%'"));
        // As the version before stored it: encrypted at the next start.
        transactions.alone(() -> sql.update("update kernel_setting set value = 'from before' where key = 'mail.password'"));
        settings.changed(List.of(), null);
        assertEquals("from before", settings.get(KernelSettings.MAIL_PASSWORD));
        Actors.as(Actor.SYSTEM, check::bring);
        assertTrue(row("mail.password").startsWith("v1:"));
        assertEquals("from before", settings.get(KernelSettings.MAIL_PASSWORD));
    }

    @Test
    @Tag("LOC-10")
    void what_was_one_text_for_all_countries_is_moved_once() {
        transactions.alone(() -> sql.update("""
                insert into kernel_setting (key, value, changed_at, changed_by)
                values ('orders.withdrawal', 'AR=15,MX=6w', now(), 'before'), ('catalog.net.price.countries', 'BR', now(), 'before')"""));
        Actors.as(Actor.SYSTEM, check::bring);
        assertEquals(List.of("15", "6w", "0", "0"), List.of("AR", "MX", "BR", "US").stream()
                .map(country -> settings.get(OrderSettings.WITHDRAWAL, Scope.country(country)).toString()).toList());
        assertEquals("true", row("catalog.net-price.@country.BR"));
        assertEquals("false", row("catalog.net-price.@country.AR"));
        assertEquals("AR=15,MX=6w", row("orders.withdrawal"), "a node of the version before still reads it");
        staff(() -> settings.inherit(OrderSettings.WITHDRAWAL, ARGENTINA));
        Actors.as(Actor.SYSTEM, check::bring);
        assertEquals("10", settings.get(OrderSettings.WITHDRAWAL, ARGENTINA).toString(), "it is not moved again");
    }

    private void places() {
        branch = company.branches("AR").getFirst().scope();
        elsewhere = company.branches("MX").getFirst().scope();
    }

    private List<String> overdue() {
        return List.of(branch, ARGENTINA, Scope.COMPANY).stream().map(at -> settings.get(OrderSettings.OVERDUE, at))
                .map(OrderSettings.OVERDUE::written).toList();
    }

    private static long statements(Runnable work) {
        long before = Sql.ran();
        work.run();
        return Sql.ran() - before;
    }

    private boolean change(Setting<?> setting, Scope scope, String typed) {
        staff(() -> settings.change(setting, scope, typed));
        return true;
    }

    private String refused(Setting<?> setting, Scope scope, String typed) {
        return assertThrows(Refusal.class, () -> change(setting, scope, typed)).code();
    }

    private static void staff(Runnable work) {
        Actors.as(new Actor(Actor.Kind.STAFF, 1L, "Alma", Set.of("*"), null), work);
    }

    private String row(String key) {
        return sql.first("select value from kernel_setting where key = ?", row -> row.getString(1), key).orElseThrow();
    }

    private String last(String act) {
        return sql.first("select subject_id || ' ' || details from kernel_audit where act = ? order by id desc limit 1", row -> row.getString(1), act)
                .orElseThrow();
    }
}
