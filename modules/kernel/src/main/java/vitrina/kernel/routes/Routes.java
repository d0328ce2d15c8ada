package vitrina.kernel.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import vitrina.kernel.queue.Lane;
import vitrina.kernel.queue.Messages;
import vitrina.kernel.queue.QueueComponent;
import vitrina.kernel.queue.Signals;

/** The one Camel context. */
@ApplicationScoped
public class Routes {

    @Inject
    @Any
    private Instance<RouteBuilder> builders;
    @Inject
    private Messages messages;
    @Inject
    private Signals signals;
    private DefaultCamelContext camel;
    private ProducerTemplate producer;

    public void start() {
        camel = new DefaultCamelContext(false);
        camel.disableJMX();
        camel.setApplicationContextClassLoader(getClass().getClassLoader());
        camel.setManagementName("vitrina");
        camel.getShutdownStrategy().setTimeout(10);
        camel.addComponent("queue", new QueueComponent(messages, signals));
        camel.build();
        try {
            for (var builder : builders) {
                camel.addRoutes(builder);
            }
            camel.start();
            producer = camel.createProducerTemplate();
        } catch (Exception e) {
            throw new IllegalStateException("The routes did not start: " + e.getMessage(), e);
        }
    }

    public void stop() {
        if (camel != null) {
            camel.stop();
        }
    }

    /** How the lanes of both queues stand. */
    public List<Lane> lanes() {
        return camel.getComponent("queue", QueueComponent.class).lanes();
    }

    /** For handing a message to a route from code. */
    public ProducerTemplate producer() {
        return producer;
    }
}
