import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Asks the embedded PostgreSQL of a run. Usage: java -cp postgresql.jar Database.java HOME reset | statements ITERATIONS | drain | orders.
 * {@code statements} counts everything since {@code reset}, also what workers do in the background.
 */
public final class Database {

    private Database() {
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        String port = Files.readAllLines(home.resolve("pgdata/postmaster.pid")).get(3).strip();
        String password = Files.readString(home.resolve("pgpassword")).strip();
        try (Connection database = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/vitrina", "postgres", password)) {
            switch (arguments[1]) {
                case "reset" -> {
                    run(database, "create extension if not exists pg_stat_statements");
                    run(database, "select pg_stat_statements_reset()");
                }
                case "statements" -> System.out.printf("SQL statements per iteration, workers included: %.1f%n", number(database, """
                        select sum(calls) from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = 'vitrina' and query !~* '^(begin|commit|rollback|set|select pg_stat)'""")
                        / (double) Math.max(1, Long.parseLong(arguments[2])));
                case "drain" -> drain(database);
                case "orders" -> orders(database);
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    /** Waits until mails, callbacks and the like of what was measured are done, so that they do not disturb what is measured next. */
    private static void drain(Connection database) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long waiting = 0;
        for (int i = 0; i < 1200; i++) {
            // What is being worked on is due again in a minute, when its claim ends.
            waiting = number(database, "select count(*) from kernel_inbox where state = 'WAITING' and due_at <= now() + interval '1 minute'")
                    + number(database, "select count(*) from kernel_outbox where not dead and due_at <= now() + interval '1 minute'");
            if (waiting == 0) {
                break;
            }
            Thread.sleep(200);
        }
        if (seconds(start) > 1 || waiting > 0) {
            System.out.printf("queues: %d waiting after %d s%n", waiting, seconds(start));
        }
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    /** Exactly once: as many orders as carts placed, and one payment, one sale and one reservation for each paid one. */
    private static void orders(Connection database) throws SQLException, InterruptedException {
        drain(database);
        long orders = number(database, "select count(*) from orders_order");
        long placed = number(database, "select count(*) from kernel_idempotency where scope like 'orders.place:%' and answer is not null");
        long paid = number(database, "select count(*) from orders_order where payment_state = 'SETTLED'");
        List<Long> once = List.of(number(database, "select count(*) from payments_payment where state = 'SETTLED'"),
                number(database, "select count(distinct reference) from payments_payment where state = 'SETTLED'"),
                number(database, "select count(*) from payments_posting where kind = 'sale'"),
                number(database, "select count(distinct reference) from catalog_reservation where state = 'CONFIRMED'"));
        System.out.printf("orders %d, placements %d, paid %d; payments, references, sales, reservations of paid ones %s%n", orders, placed, paid, once);
        if (orders != placed || once.stream().anyMatch(count -> count != paid)) {
            System.out.println("NOT EXACTLY ONCE");
            System.exit(1);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
