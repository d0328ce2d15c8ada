package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.list.Paging;
import vitrina.kernel.mail.CaughtMail;
import vitrina.kernel.mail.Mailer;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.checkout.Placed;
import vitrina.orders.order.Order;
import vitrina.orders.order.Tracking;
import vitrina.people.access.Realm;
import vitrina.people.access.SessionEnd;
import vitrina.people.access.Sessions;
import vitrina.people.account.Accounts;
import vitrina.people.account.CustomerSignIn;
import vitrina.people.account.Registration;
import vitrina.people.contact.Email;
import vitrina.people.credential.CodePurpose;
import vitrina.people.credential.OneTimeCodes;
import vitrina.people.person.Consents;
import vitrina.people.person.IdentityKind;
import vitrina.people.person.Persons;

/** Customers register, come back, forget passwords; guests come back with a code; nobody gets in as somebody else. */
@Tag("CART-02")
class CustomerAccessTest extends PurchaseTest {

    private static final String PASSWORD = "tres palabras cortas";

    @Inject
    private Accounts accounts;
    @Inject
    private Persons persons;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private Tracking tracking;
    @Inject
    private Sessions sessions;
    @Inject
    private Consents consents;
    @Inject
    private Mailer mailer;

    private Email email;

    @BeforeEach
    void somebodyNew() {
        email = new Email("ana-" + UUID.randomUUID() + "@example.com");
    }

    @Test
    @Tag("REG-15")
    void who_registers_is_signed_in_at_once() {
        var signIn = register();
        assertEquals(signIn.personId(), sessions.actor(Realm.CUSTOMER, signIn.token()).orElseThrow().id());
        assertTrue(sessions.actor(Realm.STAFF, signIn.token()).isEmpty(), "a customer is never staff");
    }

    @Test
    @Tag("REG-10")
    @Tag("REG-11")
    void an_address_registers_once_and_is_sent_to_recovery() {
        register();
        var again = assertThrows(Refusal.class, this::register);
        assertEquals("people.already-registered", again.code());
        assertEquals(email.value(), again.arguments()[0]);
    }

    @Test
    @Tag("Q16")
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        register();
        assertEquals("people.credentials-wrong", refused(email.value(), "otra cosa"));
        assertEquals("people.credentials-wrong", refused("nadie-" + email.value(), "otra cosa"));
    }

    @Test
    @Tag("Q16")
    void the_session_is_a_new_one_at_every_sign_in() {
        var first = register();
        var second = accounts.signIn(email.value().toUpperCase(Locale.ROOT), PASSWORD, "phone");
        assertNotEquals(first.token(), second.token());
        assertEquals(2, sessions.ofPerson(first.personId()).size());
    }

    @Test
    void a_customer_ends_a_session_on_another_device() {
        var here = register();
        var there = accounts.signIn(email.value(), PASSWORD, "lost phone");
        var lost = sessions.ofPerson(here.personId()).stream().filter(session -> "lost phone".equals(session.device())).findFirst();
        sessions.revoke(here.personId(), lost.orElseThrow().id());
        assertTrue(sessions.actor(Realm.CUSTOMER, there.token()).isEmpty());
        assertTrue(sessions.actor(Realm.CUSTOMER, here.token()).isPresent());
    }

    @Test
    @Tag("Q16")
    @Tag("REG-11")
    void a_reset_link_works_once_signs_every_device_out_and_proves_the_address() {
        var before = register();
        accounts.forgot(email.value(), "es", "CO");
        var token = link("Cambia tu contraseña");
        var after = accounts.reset(token, "otras tres palabras", "desk");
        assertEquals(before.personId(), after.personId());
        assertEquals(SessionEnd.PASSWORD, sessions.endOf(before.token()).orElseThrow());
        assertTrue(sessions.actor(Realm.CUSTOMER, before.token()).isEmpty());
        assertEquals("people.credentials-wrong", refused(email.value(), PASSWORD));
        assertEquals(before.personId(), persons.byVerified(IdentityKind.EMAIL, email.value()).orElseThrow().id());
        assertEquals("people.link-old",
                assertThrows(Refusal.class, () -> accounts.reset(token, "una tercera vez", "desk")).code());
    }

    @Test
    @Tag("REG-09")
    void a_returning_guest_finishes_with_a_code_that_works_once() {
        codes.send(CodePurpose.RETURNING_GUEST, email, "es");
        var code = mail("es tu código").subject().substring(0, 6);
        var signIn = accounts.signInByCode(email.value(), code, "es", "CO", "phone");
        assertEquals(signIn.personId(), persons.byVerified(IdentityKind.EMAIL, email.value()).orElseThrow().id());
        assertFalse(persons.find(signIn.personId()).orElseThrow().registered(), "no account was made (REG-08)");
        assertEquals("people.code-wrong",
                assertThrows(Refusal.class, () -> accounts.signInByCode(email.value(), code, "es", "CO", "phone")).code());
    }

    @Test
    @Tag("Q16")
    void a_code_wears_out_after_five_wrong_tries() {
        codes.send(CodePurpose.ORDER_LOOK_UP, email, "es");
        var code = mail("es tu código").subject().substring(0, 6);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThrows(Refusal.class, () -> codes.check(CodePurpose.ORDER_LOOK_UP, email, wrong));
        }
        assertEquals("people.code-wrong",
                assertThrows(Refusal.class, () -> codes.check(CodePurpose.ORDER_LOOK_UP, email, code)).code());
    }

    @Test
    void a_code_for_one_purpose_opens_nothing_else() {
        codes.send(CodePurpose.ORDER_LOOK_UP, email, "es");
        var code = mail("es tu código").subject().substring(0, 6);
        assertThrows(Refusal.class, () -> codes.check(CodePurpose.RETURNING_GUEST, email, code));
        codes.check(CodePurpose.ORDER_LOOK_UP, email, code);
    }

    @Test
    @Tag("REG-08")
    void a_guest_who_only_types_an_address_is_linked_to_nobody() {
        var account = register();
        long guest = persons.guest(email, "Otra Ana", "es", "CO");
        assertNotEquals(account.personId(), persons.find(guest).orElseThrow().id());
        assertTrue(persons.byVerified(IdentityKind.EMAIL, email.value()).isEmpty());
    }

    @Test
    void a_guest_who_proved_the_address_becomes_part_of_the_account_that_proves_it_and_can_be_split_again() {
        codes.send(CodePurpose.RETURNING_GUEST, email, "es");
        var guest = accounts.signInByCode(email.value(), mail("es tu código").subject().substring(0, 6), "es", "CO", "phone");
        var account = register();
        assertEquals(account.personId(), accounts.confirm(link("Confirma tu correo")).orElseThrow());
        assertEquals(account.personId(), persons.find(guest.personId()).orElseThrow().id());
        assertTrue(persons.everyIdOf(account.personId()).containsAll(List.of(guest.personId(), account.personId())));
        persons.split(guest.personId());
        assertEquals(guest.personId(), persons.find(guest.personId()).orElseThrow().id());
    }

    @Test
    @Tag("REG-08")
    @Tag("PORT-10")
    void orders_placed_as_a_guest_join_the_account_only_once_its_address_is_proved() {
        var placed = placeAs(email);
        var account = register();
        assertEquals(List.of(), ordersOf(account.personId()), "an address that was only typed shows nothing");
        assertFalse(opens(account.personId(), placed));
        accounts.confirm(link("Confirma tu correo"));
        assertEquals(List.of(placed.number()), ordersOf(account.personId()));
        assertTrue(opens(account.personId(), placed));
    }

    @Test
    @Tag("REG-09")
    @Tag("PORT-10")
    void who_signs_in_by_code_finds_the_orders_of_before_but_none_of_another_customer_who_gave_the_address() {
        var placed = placeAs(email);
        var other = accounts.register(new Registration("Leo", "leo-" + email.value(), PASSWORD, "es", "CO"), "desk").personId();
        as(other, () -> {
            var token = carts.add(null, COLOMBIA, shelf("45900", 5).variant(), 1);
            checkout.contact(token, "CO", "Leo", email.value(), "3001234567");
            checkout.pickUp(token, "CO", "pickup", checkout.pickUpBranches("CO").getFirst().id());
            return place(token, "card");
        });
        codes.send(CodePurpose.RETURNING_GUEST, email, "es");
        var signIn = accounts.signInByCode(email.value(), mail("es tu código").subject().substring(0, 6), "es", "CO", "phone");
        assertEquals(List.of(placed.number()), ordersOf(signIn.personId()));
    }

    @Test
    @Tag("REG-09")
    void the_code_of_a_look_up_opens_the_buyers_page_for_a_week_beside_the_key_of_the_placement() {
        var placed = placeAs(email);
        tracking.askForCode(placed.number(), email.value(), "es");
        var opened = tracking.open(placed.number(), email.value(), mail("es tu código").subject().substring(0, 6));
        assertEquals(placed.number(), access.mine(placed.orderPublicId(), opened.accessToken()).orElseThrow().number());
        assertTrue(access.mine(placed.orderPublicId(), placed.accessToken()).isPresent());
        assertTrue(access.mine(placeAs(email).orderPublicId(), opened.accessToken()).isEmpty(), "it opens this order only");
        clock.shiftTo(Duration.ofDays(8));
        try {
            assertTrue(access.mine(placed.orderPublicId(), opened.accessToken()).isEmpty());
        } finally {
            clock.shiftTo(Duration.ZERO);
        }
    }

    @Test
    @Tag("DEC-19")
    void the_last_word_about_consent_counts_and_silence_is_none() {
        long person = persons.guest(email, "Ana", "es", "CO");
        assertFalse(consents.given(person, "email", "offers"));
        consents.note(person, "email", "offers", true, "2026-11");
        assertTrue(consents.given(person, "email", "offers"));
        consents.note(person, "email", "offers", false, "2026-11");
        assertFalse(consents.given(person, "email", "offers"));
        assertEquals(1, consents.of(person).size());
    }

    private Placed placeAs(Email buyer) {
        var token = readyCart(shelf("45900", 5), 1);
        checkout.contact(token, "CO", "Ana Gómez", buyer.value(), "3001234567");
        return place(token, "card");
    }

    private List<String> ordersOf(long person) {
        return as(person, () -> access.ofCustomer(new Paging(1, 10))).items().stream().map(Order::number).toList();
    }

    private boolean opens(long person, Placed placed) {
        return as(person, () -> access.mine(placed.orderPublicId(), null)).isPresent();
    }

    private CustomerSignIn register() {
        return accounts.register(new Registration("Ana Gómez", email.value(), PASSWORD, "es", "CO"), "desk");
    }

    private String refused(String login, String password) {
        return assertThrows(Refusal.class, () -> accounts.signIn(login, password, "desk")).code();
    }

    private String link(String subject) {
        var matcher = Pattern.compile("token=(\\S+)").matcher(mail(subject).plain());
        assertTrue(matcher.find(), "the mail has no link");
        return matcher.group(1);
    }

    private CaughtMail mail(String subject) {
        Supplier<Optional<CaughtMail>> caught = () -> mailer.caught(200).stream()
                .filter(mail -> mail.to().equals(email.value()) && mail.subject().contains(subject)).findFirst();
        assertTrue(house.soon(() -> caught.get().isPresent()), "No mail \"" + subject + "\" came");
        return caught.get().orElseThrow();
    }
}
