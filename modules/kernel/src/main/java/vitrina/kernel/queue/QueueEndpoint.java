package vitrina.kernel.queue;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;

/** One lane. What is written to it is written by {@code Outbox} and {@code Inbox}, in the transaction of its fact. */
public class QueueEndpoint extends DefaultEndpoint {

    private final Queue queue;
    private final String lane;
    private int concurrency = 1;

    QueueEndpoint(String uri, QueueComponent component, Queue queue, String lane) {
        super(uri, component);
        this.queue = queue;
        this.lane = lane;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("Messages are put into a queue in the transaction of their fact");
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        var consumer = new QueueConsumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    Queue queue() {
        return queue;
    }

    String lane() {
        return lane;
    }

    public int getConcurrency() {
        return concurrency;
    }

    /** How many of its messages are worked on at once, on each node. */
    public void setConcurrency(int concurrency) {
        this.concurrency = concurrency;
    }
}
