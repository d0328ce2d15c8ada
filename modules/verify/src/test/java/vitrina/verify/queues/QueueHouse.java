package vitrina.verify.queues;

import java.io.IOException;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.queue.Lane;
import vitrina.kernel.queue.Messages;
import vitrina.kernel.queue.QueueComponent;
import vitrina.kernel.queue.Signals;
import vitrina.kernel.routes.QueueRoutes;
import vitrina.kernel.time.Clock;
import vitrina.verify.Postgres;

/** The tables of the kernel, and nodes that work off their queues. */
final class QueueHouse implements AutoCloseable {

    private final Postgres postgres;
    final Sql sql = new Sql();

    QueueHouse() throws IOException, SQLException {
        postgres = Postgres.empty();
        var source = postgres.create("house");
        Migrations.migrate("kernel", source);
        set(sql, "source", source, DataSource.class);
    }

    /** The rows of the queues. */
    Messages messages() {
        var messages = new Messages();
        set(messages, "sql", sql, Sql.class);
        set(messages, "transactions", new Transactions(), Transactions.class);
        set(messages, "clock", new Clock(), Clock.class);
        return messages;
    }

    /** A node of its own, with the lanes that are added to it. */
    Node node() {
        return new Node();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    final class Node implements AutoCloseable {

        private final DefaultCamelContext camel = new DefaultCamelContext(false);

        private Node() {
            camel.disableJMX();
            camel.addComponent("queue", new QueueComponent(messages(), new Signals()));
            camel.build();
        }

        Node lane(String lane, int concurrency, Processor work) throws Exception {
            return lane(lane + "?concurrency=" + concurrency, work);
        }

        /** @param lane with its options */
        Node lane(String lane, Processor work) throws Exception {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    from("queue:" + lane).process(work);
                }
            });
            return this;
        }

        /** @param rate how many messages pass in a second */
        Node lane(String lane, IntSupplier rate, Processor work) throws Exception {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    errorHandler(noErrorHandler());
                    QueueRoutes.atMost(from("queue:" + lane), rate).process(work);
                }
            });
            return this;
        }

        /** How a lane stands. */
        Lane told(String lane) {
            return camel.getComponent("queue", QueueComponent.class).lanes().stream().filter(one -> one.name().equals(lane)).findFirst()
                    .orElseThrow();
        }

        Node start() {
            camel.start();
            return this;
        }

        @Override
        public void close() {
            camel.stop();
        }
    }

    private static <T> void set(Object on, String field, T value, Class<T> type) {
        try {
            Field found = on.getClass().getDeclaredField(field);
            if (found.getType() != type) {
                throw new IllegalStateException(field + " is no " + type);
            }
            found.setAccessible(true);
            found.set(on, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
