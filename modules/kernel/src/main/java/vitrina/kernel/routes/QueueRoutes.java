package vitrina.kernel.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.ExpressionAdapter;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.messaging.DurableEvents;
import vitrina.kernel.messaging.DurableListener;
import vitrina.kernel.messaging.InboxHandler;
import vitrina.kernel.messaging.OutboxCall;
import vitrina.kernel.messaging.OutboxHandler;
import vitrina.kernel.queue.Message;
import vitrina.kernel.queue.Messages;
import vitrina.kernel.queue.QueueConsumer;

/** One route for each kind of outgoing message, each listener and each provider of incoming events: from its lane to whoever works on it. */
@Dependent
public class QueueRoutes extends RouteBuilder {

    /** Calls that fail in a row, after which their lane rests. */
    private static final int FAILURES = 5;

    @Inject
    @Any
    private Instance<OutboxHandler> outgoing;
    @Inject
    @Any
    private Instance<OutboxCall> calls;
    @Inject
    @Any
    private Instance<InboxHandler> incoming;
    @Inject
    @Any
    private Instance<DurableListener<?>> listeners;
    @Inject
    private DurableEvents events;
    @Inject
    private Transactions transactions;
    @Inject
    private Messages messages;

    @Override
    public void configure() {
        // What becomes of a message that fails is kept in its row: it is tried again after a restart too.
        errorHandler(noErrorHandler());
        outgoing.forEach(handler -> lane("outbox", handler.kind(), handler.concurrency(), 0)
                .process(exchange -> within(exchange, handler::handle)));
        calls.forEach(call -> atMost(lane("outbox", call.kind(), call.concurrency(), FAILURES), call::rate)
                .process(exchange -> outside(exchange, call)));
        listeners.forEach(listener -> lane("outbox", listener.name(), listener.concurrency(), 0)
                .process(exchange -> within(exchange, message -> events.tell(listener, message))));
        incoming.forEach(handler -> lane("inbox", handler.provider(), handler.concurrency(), 0)
                .process(exchange -> within(exchange, handler::handle)));
    }

    private RouteDefinition lane(String queue, String lane, int concurrency, int failures) {
        return from("queue:" + queue + ":" + lane + "?concurrency=" + concurrency + "&failures=" + failures).routeId(queue + "." + lane);
    }

    /** Lets pass so many messages a second, asked again with each of them; 0 for any number. */
    public static ProcessorDefinition<?> atMost(RouteDefinition route, IntSupplier rate) {
        return route.choice().when(exchange -> rate.getAsInt() > 0).throttle(new ExpressionAdapter() {
            @Override
            public Object evaluate(Exchange exchange) {
                return (long) rate.getAsInt();
            }
        }).endChoice().end();
    }

    private void within(Exchange exchange, Consumer<Message> work) {
        var message = exchange.getIn().getBody(Message.class);
        finish(exchange, message, () -> work.accept(message));
    }

    @SuppressWarnings("ReferenceEquality") // NOTHING is a mark, not a value.
    private void outside(Exchange exchange, OutboxCall call) {
        var message = exchange.getIn().getBody(Message.class);
        var after = Actors.as(Actor.SYSTEM, () -> call.call(message));
        if (after != OutboxCall.NOTHING) {
            finish(exchange, message, after);
        }
    }

    private void finish(Exchange exchange, Message message, Runnable work) {
        transactions.alone(() -> Actors.as(Actor.SYSTEM, () -> {
            work.run();
            messages.done(message.queue(), List.of(message));
        }));
        exchange.setProperty(QueueConsumer.DONE, true);
    }
}
