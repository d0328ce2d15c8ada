package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.price.PriceList;
import vitrina.catalog.price.Prices;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.people.account.Accounts;
import vitrina.people.account.Registration;
import vitrina.people.person.Customers;
import vitrina.people.person.Persons;

/** Customers of a group pay the group's prices; everybody else does not. */
@Tag("CAT-17")
class CustomerGroupTest extends PurchaseTest {

    private final String mark = UUID.randomUUID().toString();

    @Inject
    private Accounts accounts;
    @Inject
    private Persons persons;
    @Inject
    private Customers customers;
    @Inject
    private Prices prices;

    @Test
    void a_customer_of_the_group_is_charged_its_price_and_a_guest_is_not() {
        var shelf = shelf("50000", 10);
        staff(() -> {
            long list = prices.putList(new PriceList(0, "group-" + mark, "CO", "vip", 5, null, null, true));
            prices.put(list, shelf.variantId(), Money.of("40000", "COP"), null);
            return list;
        });
        long person = customer();
        var outsider = carts.add(null, COLOMBIA, shelf.variant(), 1);
        assertEquals(pesos("50000"), total(outsider));
        as(person, () -> carts.add(null, COLOMBIA, shelf.variant(), 1));
        assertEquals(pesos("50000"), as(person, () -> total(null)));
        put(person, "vip");
        assertEquals(pesos("40000"), as(person, () -> total(null)));
        as(person, () -> carts.switchTo(null, COLOMBIA));
        as(person, () -> carts.add(null, COLOMBIA, shelf.variant(), 1));
        var view = as(person, () -> carts.view(null, COLOMBIA)).orElseThrow();
        assertEquals(List.of(), view.changes());
        assertEquals(pesos("40000"), view.items().getFirst().variant().price());
        assertEquals("$ 40.000", view.items().getFirst().variant().priceText());
        assertEquals(pesos("50000"), total(outsider));
    }

    @Test
    void staff_find_a_customer_and_only_known_groups_are_given() {
        long person = customer();
        put(person, "wholesale");
        var found = staff(() -> customers.list("ana." + mark, "CO", "wholesale", new Paging(1, 10)));
        assertEquals(List.of("ana." + mark + "@example.com"), found.items().stream().map(one -> one.email()).toList());
        assertEquals("people.group-unknown", assertThrows(Refusal.class, () -> put(person, "nobody")).code());
        put(person, null);
        assertTrue(customers.group(person).isEmpty());
        var reader = new Actor(Actor.Kind.STAFF, 1L, "reader", Set.of("people.read"), null);
        assertEquals("kernel.forbidden", assertThrows(Refusal.class, () -> Actors.as(reader, () -> {
            customers.put(persons.find(person).orElseThrow().publicId(), "vip");
            return null;
        })).code());
    }

    private Money total(String token) {
        return carts.view(token, COLOMBIA).orElseThrow().items().getFirst().variant().price();
    }

    private static Money pesos(String amount) {
        return Money.of(amount, "COP").rounded();
    }

    private void put(long person, String group) {
        staff(() -> {
            customers.put(persons.find(person).orElseThrow().publicId(), group);
            return null;
        });
    }

    private long customer() {
        return accounts.register(new Registration("Ana Prueba", "ana." + mark + "@example.com", "caracol-nube-42", "es", "CO"), "test")
                .personId();
    }
}
