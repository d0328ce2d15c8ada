package vitrina.verify.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.price.Prices;
import vitrina.catalog.stock.StockLevels;
import vitrina.catalog.view.ProductViews;
import vitrina.kernel.money.Money;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.verify.SuiteTest;

/** Pages come from memory, and yet are true. */
class PagesIT extends BuyingTest {

    @Inject
    private Settings settings;
    @Inject
    private ProductViews views;
    @Inject
    private Prices basePrices;
    @Inject
    private StockLevels stockLevels;
    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    @Tag("SITE-15")
    void a_warm_page_needs_no_statement_even_when_it_is_drawn_anew() {
        for (var page : new String[] {page(shelf("45900", 10)), "/es-co/offers", "/es-co/search?q=crema"}) {
            var anew = page + (page.contains("?") ? "&" : "?") + "drawn=";
            assertTrue(soon(() -> cost(anew + System.nanoTime()).equals("sql;desc=0")), page);
        }
    }

    @Test
    @Tag("SITE-15")
    void an_unchanged_page_is_not_sent_twice() {
        var page = page(shelf("45900", 10));
        // A page so new may still change between two looks; once it stands it is not sent again.
        assertTrue(soon(() -> {
            var again = sent(request(page).header("If-None-Match", got(page).headers().firstValue("ETag").orElseThrow()));
            return again.statusCode() == 304 && again.body().isEmpty();
        }), "sent again and again");
    }

    @Test
    @Tag("CAT-02")
    void a_new_price_is_on_the_page_soon() {
        var shelf = shelf("45900", 10);
        var page = page(shelf);
        assertTrue(body(page).contains("45.900"));
        price(shelf, "38700");
        assertTrue(soon(() -> body(page).contains("38.700")), "still the old price");
        assertFalse(body(page).contains("45.900"));
    }

    @Test
    @Tag("CAT-02")
    void the_last_piece_sold_is_on_the_page_soon() {
        var shelf = shelf("45900", 10);
        var page = page(shelf);
        assertFalse(body(page).contains("Agotado"));
        staff(() -> {
            stockLevels.count(shelf.variantId(), stockLevels.location("CO-MAIN").orElseThrow().id(), 0);
            return null;
        });
        assertTrue(soon(() -> body(page).contains("Agotado")), "still offered");
    }

    @Test
    @Tag("LOC-04")
    @Tag("Q5")
    void the_way_to_pay_says_that_a_price_went_up_or_down_since_the_cart_was_filled() {
        var shelf = shelf("45900", 10);
        var token = readyCart(shelf, 1);
        price(shelf, "48700");
        assertTrue(soon(() -> checkoutPage(token).contains("subió de")), "not told");
        carts.switchTo(token, COLOMBIA);
        assertFalse(checkoutPage(token).contains("subió de"), "told although it was read");
        price(shelf, "38700");
        assertTrue(soon(() -> checkoutPage(token).contains("bajó de")), "not told");
    }

    @Test
    @Tag("CART-05")
    void the_way_to_pay_says_that_a_coupon_gives_nothing_any_more() {
        var shelf = shelf("45900", 10);
        var code = coupon(1, null);
        var first = readyCart(shelf, 1);
        var second = readyCart(shelf, 1);
        carts.coupon(first, COLOMBIA, code);
        carts.coupon(second, COLOMBIA, code);
        assertTrue(checkoutPage(second).contains("badge good\">" + code));
        place(first, "card");
        var told = checkoutPage(second);
        assertTrue(told.contains("ya se usó todas las veces") && told.contains("badge warn\">" + code), told);
    }

    private void price(Shelf shelf, String pesos) {
        staff(() -> {
            basePrices.put(basePrices.base("CO").id(), shelf.variantId(), Money.of(pesos, "COP"), null);
            return null;
        });
    }

    private String checkoutPage(String token) {
        return sent(request("/es-co/checkout").header("Cookie", "vc=" + token)).body();
    }

    private String page(Shelf shelf) {
        var known = carts.find(carts.add(null, COLOMBIA, shelf.variant(), 1)).orElseThrow().lines().getFirst().productId();
        return "/es-co/p/" + views.byId(COLOMBIA, known).orElseThrow().slug();
    }

    private String body(String path) {
        return got(path).body();
    }

    private String cost(String path) {
        return got(path).headers().firstValue("Server-Timing").orElse("unknown");
    }

    private HttpResponse<String> got(String path) {
        var response = sent(request(path));
        assertEquals(200, response.statusCode(), path);
        return response;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.get(KernelSettings.BASE_URL) + path)).timeout(SuiteTest.PATIENCE);
    }
}
