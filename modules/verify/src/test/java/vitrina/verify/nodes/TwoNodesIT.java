package vitrina.verify.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import vitrina.verify.Postgres;
import vitrina.verify.SuiteTest;

/** Two nodes on one database and one bucket are one shop, also while one of them dies. */
@Tag("nightly")
@Tag("FOUND-17")
class TwoNodesIT {

    private static final int GUESTS = 4;
    private static final int PRODUCTS = 3_000;
    /** Held, or its level is forgotten. */
    private static final Logger BUCKET = Logger.getLogger("org.gaul");
    private static final String RECEIPT = "%PDF-1.7 a receipt that was sent to one node\n%%EOF";

    @TempDir
    private static Path folder;
    private static Postgres postgres;
    private static S3Proxy bucket;
    private static Map<String, String> alone;
    private static Node a;
    private static Node b;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.empty();
        var source = (PGSimpleDataSource) postgres.create("shop");
        BUCKET.setLevel(Level.WARNING);
        Files.createDirectories(folder.resolve("objects/files"));
        bucket = S3Proxy.builder().blobStore(new FilesystemNio2BlobStore(folder.resolve("objects").toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret").build();
        bucket.start();
        alone = new HashMap<>(Map.of("VITRINA_DB_URL", source.getUrl(), "VITRINA_DB_USER", "postgres", "VITRINA_DB_PASSWORD", "none",
                "VITRINA_SANDBOX", "on", "VITRINA_ORDERS_CARTS_PER_HOUR", "100000"));
        var shared = new HashMap<>(alone);
        shared.putAll(Map.of("VITRINA_FILES", "s3://files/shop", "VITRINA_FILES_S3_ENDPOINT", "http://127.0.0.1:" + bucket.getPort(),
                "VITRINA_FILES_S3_KEY", "key", "VITRINA_FILES_S3_SECRET", "secret"));
        b = new Node(folder.resolve("b"), shared);
        // What visitors and providers are sent to is the balancer; here the node that lives.
        shared.put("VITRINA_BASE_URL", "http://127.0.0.1:" + b.port());
        a = new Node(folder.resolve("a"), shared);
        for (var node : List.of(a, b)) {
            var said = node.start();
            assertTrue(said.contains("Vitrina is ready"), said);
        }
        try (var connection = postgres.connection("shop"); var statement = connection.createStatement()) {
            statement.execute("update catalog_stock set on_hand = 1000000");
        }
    }

    private static S3Proxy bucket(int port) throws Exception {
        var serving = S3Proxy.builder().blobStore(new FilesystemNio2BlobStore(folder.resolve("objects").toString()))
                .endpoint(URI.create("http://127.0.0.1:" + port)).awsAuthentication(AuthenticationType.AWS_V4, "key", "secret").build();
        serving.start();
        return serving;
    }

    @AfterAll
    static void stop() throws Exception {
        for (var part : new AutoCloseable[] {a, b, bucket == null ? null : bucket::stop, postgres}) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Test
    void a_node_that_does_not_see_the_shared_files_does_not_start() throws Exception {
        try (var stray = new Node(folder.resolve("stray"), alone)) {
            var said = stray.start();
            assertTrue(said.contains("Vitrina cannot start. The files of this database are in the bucket s3://files/shop"), said);
            assertTrue(said.contains("Set VITRINA_FILES"), said);
        }
    }

    @Test
    void a_cart_a_receipt_and_a_sign_in_of_one_node_are_those_of_the_other() throws Exception {
        try (var guest = new Guest(turns()); var staff = new Visitor()) {
            var order = guest.buy(variant(a), "transfer");
            var page = "/es-co/order/" + order;
            assertEquals(200, guest.visitor.get(b.uri(page)).statusCode());
            var sent = guest.visitor.upload(a.uri("/es-co/do/order/" + order + "/receipt"), "receipt", RECEIPT);
            assertEquals(303, sent.statusCode(), sent.body());
            staff.signIn("admin", a, b);
            assertEquals(200, staff.get(a.uri("/backoffice/orders/orders")).statusCode(), "a member of staff is known to both");
            var receipt = staff
                    .get(b.uri("/backoffice/orders/receipt?number=" + text("select number from orders_order where public_id = '" + order + "'")));
            assertEquals(RECEIPT, receipt.body());
            assertEquals("application/pdf", receipt.headers().firstValue("Content-Type").orElse(""));
        }
    }

    @Test
    void while_the_bucket_is_away_the_shop_goes_on_and_uploads_are_told_to_wait() throws Exception {
        int port = bucket.getPort();
        try (var guest = new Guest(turns())) {
            var order = guest.buy(variant(a), "transfer");
            var receipt = a.uri("/es-co/do/order/" + order + "/receipt");
            bucket.stop();
            try {
                assertEquals(503, guest.visitor.get(b.uri("/media/file/" + "0".repeat(64) + ".png")).statusCode());
                assertEquals(503, guest.visitor.upload(receipt, "receipt", RECEIPT).statusCode());
                assertEquals(0, number("select count(*) from payments_receipt r join payments_payment p on p.id = r.payment_id where p.reference = '"
                        + order + "'"), "no row names what is nowhere");
                assertEquals(200, guest.visitor.get(b.uri("/health/ready")).statusCode());
                guest.buy(variant(b), "card");
                var refused = Visitor.operate(a, "POST", "/api/v1/imports?name=late.csv", "product,sku,name[es]\nLATE,LATE-1,Tarde\n");
                assertEquals(503, refused.statusCode());
                assertTrue(refused.body().contains("kernel.no-files"), refused.body());
            } finally {
                bucket = bucket(port);
            }
            assertEquals(303, guest.visitor.upload(receipt, "receipt", RECEIPT).statusCode());
        }
    }

    @Test
    void a_node_that_dies_loses_nothing_and_nothing_happens_twice() throws Exception {
        var guests = Collections.synchronizedMap(new HashMap<String, String>());
        var wrong = Collections.synchronizedList(new ArrayList<Throwable>());
        var over = new AtomicBoolean();
        var variant = variant(b);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < GUESTS; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                while (!over.get() && wrong.isEmpty()) {
                    try (var guest = new Guest(turns())) {
                        guests.put(guest.email(), guest.buy(variant, "card"));
                    } catch (InterruptedException | RuntimeException | Error e) {
                        wrong.add(e);
                    }
                }
            }));
        }
        awaits(() -> guests.size() >= GUESTS || !wrong.isEmpty(), "nobody bought anything");
        var started = Visitor.operate(a, "POST", "/api/v1/imports?name=many.csv", products());
        assertEquals(202, started.statusCode(), started.body());
        var job = Visitor.found("\"id\":\"([^\"]+)\"", started);
        awaits(() -> number("select count(*) from catalog_import where created > 0 and public_id = '" + job + "'") > 0
                || !wrong.isEmpty(), "the import never began");
        a.kill();
        int died = guests.size();
        awaits(() -> guests.size() >= died + 2 * GUESTS || !wrong.isEmpty(), "nobody bought anything from the other node");
        var said = a.start();
        assertTrue(said.contains("Vitrina is ready"), said);
        int back = guests.size();
        awaits(() -> guests.size() >= back + 2 * GUESTS || !wrong.isEmpty(), "nobody bought anything from both again");
        over.set(true);
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), wrong);
        once(guests);
        awaits(() -> text("select state from catalog_import where public_id = '" + job + "'").equals("DONE"), "the import did not end");
        assertEquals(PRODUCTS, number("select count(*) from catalog_product where code like 'NODE-%'"));
        // What was in hand at the moment of death is taken up by the other node.
        awaits(() -> left().isEmpty(), () -> "left: " + left());
        var theirs = "contact_email in ('" + String.join("', '", guests.keySet()) + "')";
        assertEquals(guests.size(), number("select count(*) from orders_order where payment_state = 'SETTLED' and " + theirs));
        assertEquals(0,
                number("select count(*) from orders_order o where not exists (select from kernel_mail m where m.recipient = o.contact_email) and "
                        + theirs),
                "nobody waits for a letter");
    }

    /** Messages that were tried or should have been: what is put off to a later time waits by right. */
    private static String left() {
        return text("""
                select coalesce(string_agg(concat_ws(' ', name, attempts, dead, due_at - now(), last_error), '; '), '') from (
                  select kind as name, attempts, dead, due_at, last_error from kernel_outbox
                  union all select provider, attempts, state = 'DEAD', due_at, last_error from kernel_inbox where state <> 'DONE') m
                where dead or attempts > 0 or due_at <= now()""");
    }

    /** Each guest has the order he was told, and no other. */
    private static void once(Map<String, String> guests) throws SQLException {
        var orders = new HashMap<String, String>();
        try (var connection = postgres.connection("shop");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select contact_email, string_agg(public_id::text, ' ') from orders_order group by 1")) {
            while (rows.next()) {
                orders.put(rows.getString(1), rows.getString(2));
            }
        }
        orders.keySet().retainAll(guests.keySet());
        assertEquals(new LinkedHashMap<>(guests), orders);
        assertEquals(0, number("""
                select count(*) from catalog_stock s where reserved <> (select coalesce(sum(r.quantity), 0) from catalog_reservation r
                  where r.variant_id = s.variant_id and r.location_id = s.location_id and r.state = 'HELD')"""), "stock and reservations agree");
    }

    /** One node after the other; the balancer does not know yet that one is dead. */
    private static Supplier<Node> turns() {
        var turn = new AtomicInteger();
        return () -> turn.getAndIncrement() % 2 == 0 ? a : b;
    }

    private static String variant(Node node) throws IOException, InterruptedException {
        try (var visitor = new Visitor()) {
            var list = visitor.get(node.uri("/es-co/new"));
            return Visitor.found("name=\"variant\" value=\"([0-9a-f-]{36})\"",
                    visitor.get(node.uri(Visitor.found("href=\"(/es-co/p/[^\"#]+)\"", list))));
        }
    }

    private static String products() {
        var csv = new StringBuilder("product,sku,name[es],price[CO],stock[CO-MAIN]\n");
        for (int i = 0; i < PRODUCTS; i++) {
            csv.append("NODE-").append(i).append(",NODE-").append(i).append("-1,Producto ").append(i).append(",10000,5\n");
        }
        return csv.toString();
    }

    private static long number(String query) {
        return Long.parseLong(text(query));
    }

    private static String text(String query) {
        try (var connection = postgres.connection("shop"); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaits(BooleanSupplier condition, String complaint) {
        awaits(condition, () -> complaint);
    }

    private static void awaits(BooleanSupplier condition, Supplier<String> complaint) {
        // Twice: an import that died is taken up after a minute and a half.
        for (int round = 0; round < 2; round++) {
            if (SuiteTest.soon(condition)) {
                return;
            }
        }
        throw new AssertionError(complaint.get());
    }
}
