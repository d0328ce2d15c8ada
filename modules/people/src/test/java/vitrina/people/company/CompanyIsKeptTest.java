package vitrina.people.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kit.House;
import vitrina.kit.InHouse;
import vitrina.people.address.Address;
import vitrina.people.address.AddressField;
import vitrina.people.contact.Email;
import vitrina.people.person.Persons;
import vitrina.people.person.SavedAddress;
import vitrina.people.person.SavedAddresses;
import vitrina.people.staff.Roles;
import vitrina.people.staff.Staff;
import vitrina.people.staff.StaffForm;

/** What is read of the entities of people is what was written: values in JSON, zones, places, hours, lists of words. */
@InHouse
@Tag("FOUND-04")
class CompanyIsKeptTest {

    @Inject
    private Company company;
    @Inject
    private SavedAddresses addresses;
    @Inject
    private Persons persons;
    @Inject
    private Roles roles;
    @Inject
    private Staff staff;

    private static CompanyData file() {
        try (var reader = Json.createReader(CompanyIsKeptTest.class.getResourceAsStream("/vitrina/content/company.json"))) {
            return CompanyFile.read(reader.readObject());
        }
    }

    @Test
    @Tag("LOC-09")
    void branches_are_as_the_file_has_them() {
        for (var written : file().branches()) {
            var read = company.branch(written.code()).orElseThrow();
            assertEquals(written.address(), read.address());
            assertEquals(written.zone(), read.zone());
            assertEquals(written.point() == null ? null : written.point().written(), read.point() == null ? null : read.point().written());
            assertEquals(Set.copyOf(written.hours()), Set.copyOf(read.hours()));
            assertEquals(written.seller().code(), read.seller().code());
        }
        assertTrue(company.branches().stream().anyMatch(branch -> branch.point() != null && !branch.hours().isEmpty()), "nothing was compared");
    }

    @Test
    void countries_and_sellers_too() {
        for (var written : file().countries().values()) {
            var read = company.country(written.code());
            assertEquals(written.languages(), read.languages());
            assertEquals(written.currency(), read.currency());
            assertEquals(written.zone(), read.zone());
            assertEquals(written.taxInclusive(), read.taxInclusive());
        }
        assertEquals(file().sellers().stream().map(Seller::address).toList().size(), 5);
        assertEquals(file().countries().keySet().stream().toList(), company.countries().stream().map(Country::code).toList());
    }

    @Test
    @Tag("CART-04")
    void one_saved_address_is_the_main_one_and_none_is_kept_twice() {
        var person = persons.guest(Email.parse(UUID.randomUUID() + "@example.com").orElseThrow(), "Clara", "es", "CO");
        var home = addresses.keep(person, address("Calle 1"), false);
        var work = addresses.keep(person, address("Calle 2"), false);
        assertEquals(home, addresses.keep(person, address("Calle 1"), false));
        assertEquals(List.of(home, work), addresses.list(person).stream().map(SavedAddress::publicId).toList());
        addresses.makeMain(person, work);
        assertEquals(List.of(true, false), addresses.list(person).stream().map(SavedAddress::main).toList());
        assertEquals("Calle 2", addresses.list(person).getFirst().address().get(AddressField.STREET));
        addresses.remove(person, work);
        addresses.remove(person + 1, home);
        assertEquals(List.of(home), addresses.list(person).stream().map(SavedAddress::publicId).toList());
    }

    @Test
    @Tag("USR-11")
    void a_profile_that_somebody_holds_stays_and_one_code_is_given_once() {
        var code = "P" + UUID.randomUUID().toString().substring(0, 12);
        Actors.as(Actor.SYSTEM, () -> roles.create(code, "Prueba", Set.of()));
        assertEquals("people.role-taken", refused(() -> roles.create(code, "Otra", Set.of())));
        var user = Actors.as(Actor.SYSTEM,
                () -> staff.create(new StaffForm(code, "Prueba", code + "@example.com", null, "CO", "tres palabras cortas", code,
                        null, "es")));
        assertNull(Actors.as(Actor.SYSTEM, () -> staff.find(user)).orElseThrow().mobile());
        assertEquals("people.role-used", refused(() -> roles.delete(code)));
        Actors.as(Actor.SYSTEM, () -> staff.delete(user));
        Actors.as(Actor.SYSTEM, () -> roles.delete(code));
        assertTrue(roles.find(code).isEmpty());
        assertTrue(Actors.as(Actor.SYSTEM, () -> staff.find(user)).isEmpty());
    }

    @Test
    @Tag("USR-06")
    void two_who_take_one_sign_in_name_at_the_same_moment_do_not_both_get_it() throws InterruptedException {
        var name = "g" + UUID.randomUUID().toString().substring(0, 12);
        var form = new StaffForm(name, "Prueba", name + "@example.com", null, "CO", "tres palabras cortas", Roles.OPERATOR, null, "es");
        var ended = House
                .together(List.of(() -> Actors.as(Actor.SYSTEM, () -> staff.create(form)), () -> Actors.as(Actor.SYSTEM, () -> staff.create(form))));
        assertEquals(1, ended.stream().filter(UUID.class::isInstance).count(), ended.toString());
        assertEquals(Map.of("people.login-taken", 1L), ended.stream().filter(Refusal.class::isInstance).map(Refusal.class::cast)
                .collect(Collectors.groupingBy(Refusal::code, Collectors.counting())), ended.toString());
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, () -> Actors.as(Actor.SYSTEM, act)).code();
    }

    private static Address address(String street) {
        return Address.read("CO",
                key -> Map.of("recipient", "Clara", "phone", "3001234567", "street", street, "number", "# 20-30", "district", "Chapinero", "city",
                        "Bogotá", "region", "DC",
                        "postalCode", "110111").getOrDefault(key, ""));
    }
}
