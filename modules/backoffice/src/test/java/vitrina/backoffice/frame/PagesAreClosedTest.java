package vitrina.backoffice.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrina.backoffice.administration.AdministrationPages;
import vitrina.backoffice.orders.OrderPages;
import vitrina.backoffice.people.CustomerPages;
import vitrina.backoffice.products.CatalogPages;
import vitrina.kernel.identity.Actor;

@Tag("Q15")
class PagesAreClosedTest {

    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources/backoffice");
    private static final Actor NOBODY = new Actor(Actor.Kind.STAFF, 1L, "n", Set.of(), null);

    private final Menu menu = new Menu(
            Stream.of(new OrderPages(), new CustomerPages(), new CatalogPages(), new AdministrationPages(), new FramePages()));

    @Test
    void every_page_stands_in_the_menu_with_what_it_needs() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var forgotten = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/backoffice/" + PAGES.relativize(file)).filter(path -> menu.place(path).isEmpty()).toList();
            assertEquals(List.of(), forgotten);
        }
    }

    @Test
    void without_rights_only_the_first_page_and_the_way_in_are_open() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var open = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/backoffice/" + PAGES.relativize(file)).filter(path -> menu.isOpen(path, NOBODY)).sorted().toList();
            assertEquals(List.of("/backoffice/dashboard.xhtml", "/backoffice/error.xhtml", "/backoffice/reset.xhtml",
                    "/backoffice/sign-in.xhtml"), open);
        }
    }

    @Test
    void a_path_that_stands_nowhere_is_closed_to_the_administrator_too() {
        assertFalse(menu.isOpen("/backoffice/new-page", Actor.SYSTEM));
        assertTrue(menu.isOpen("/backoffice/orders/order", Actor.SYSTEM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/backoffice//evil.example", "/backoffice\\evil", "/shop",
        "javascript:alert(1)",
        "/backofficeevil"})
    void a_return_address_never_leads_out_of_the_backoffice(String wanted) {
        assertEquals("/backoffice/dashboard", Inside.path(wanted));
    }

    @Test
    void a_return_address_inside_is_followed() {
        assertEquals("/backoffice/orders/orders?f.state=RECEIVED&q=a+b", Inside.path("/backoffice/orders/orders?f.state=RECEIVED&q=a+b"));
    }
}
