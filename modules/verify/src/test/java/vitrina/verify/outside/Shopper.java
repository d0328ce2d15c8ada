package vitrina.verify.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Somebody who shops while others attack: looks, searches, changes the cart, again and again, from an address of his own. */
final class Shopper implements AutoCloseable {

    private static final String FROM = "X-Forwarded-For: 203.0.113.20";

    private final Set<String> wrong = Collections.synchronizedSet(new TreeSet<>());
    private final AtomicInteger rounds = new AtomicInteger();
    private final Thread thread = new Thread(this::shop, "shopper");
    private volatile boolean done;

    static Shopper start() {
        var shopper = new Shopper();
        shopper.thread.start();
        return shopper;
    }

    private void shop() {
        try {
            var list = Wire.get("/es-co/new", FROM);
            var product = Pattern.compile("href=\"(/es-co/p/[^\"#]+)\"").matcher(list.body());
            var variant = Pattern.compile("name=\"variant\" value=\"([0-9a-f-]{36})\"").matcher(
                    product.find() ? Wire.get(product.group(1), FROM).body() : "");
            if (!variant.find()) {
                wrong.add("there is nothing to buy");
                return;
            }
            var cart = add("", variant.group(1));
            while (!done) {
                expect(200, Wire.get("/es-co/", FROM), "home");
                expect(200, Wire.get("/es-co/search?q=crema&round=" + rounds.get() % 7, FROM), "search");
                expect(200, Wire.get(product.group(1), FROM), "product");
                add(cart, variant.group(1));
                rounds.incrementAndGet();
                LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException | RuntimeException e) {
            wrong.add(String.valueOf(e));
        }
    }

    private String add(String cookie, String variant) throws IOException {
        var answer = Wire.post("POST", "/es-co/do/cart/add", "application/x-www-form-urlencoded",
                ("quantity=1&variant=" + variant).getBytes(StandardCharsets.US_ASCII),
                FROM, "Cookie: " + cookie);
        // A cart may be full after many rounds, which is told in words.
        if (answer.status() != 303 && answer.status() != 422) {
            wrong.add("cart " + answer.status());
        }
        return answer.headers("Set-Cookie").stream().findFirst().orElse(cookie).replaceFirst(";.*", "");
    }

    private void expect(int status, Wire.Answer answer, String what) {
        if (answer.status() != status) {
            wrong.add(what + " " + answer.status());
        }
    }

    /** @return what went wrong; never going shopping at all counts too */
    Set<String> away() throws InterruptedException {
        done = true;
        thread.join();
        if (rounds.get() == 0) {
            wrong.add("did not get to shopping");
        }
        return wrong;
    }

    @Override
    public void close() {
        done = true;
    }
}
