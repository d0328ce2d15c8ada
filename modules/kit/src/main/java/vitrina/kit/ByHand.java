package vitrina.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;

/** Stands in for a component of Camel whose routes begin by themselves: these begin when a test says so, on its thread. */
final class ByHand extends DefaultComponent {

    private final Map<String, Consumer> routes = new LinkedHashMap<>();

    /** Names of the routes' beginnings, such as that of a timer or a lane, in the order of their making. */
    List<String> names() {
        return List.copyOf(routes.keySet());
    }

    boolean has(String name) {
        return routes.containsKey(name);
    }

    /** Goes through a route. @return what came out, perhaps with the failure */
    Exchange run(String name, Object body) {
        var consumer = (DefaultConsumer) routes.get(name);
        var exchange = consumer.createExchange(false);
        exchange.getIn().setBody(body);
        try {
            consumer.getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        }
        return exchange;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        parameters.clear();
        return new DefaultEndpoint(uri, this) {
            @Override
            public Producer createProducer() {
                throw new UnsupportedOperationException("Nothing is sent to " + uri);
            }

            @Override
            public Consumer createConsumer(Processor processor) {
                var consumer = new DefaultConsumer(this, processor);
                routes.put(remaining, consumer);
                return consumer;
            }
        };
    }
}
