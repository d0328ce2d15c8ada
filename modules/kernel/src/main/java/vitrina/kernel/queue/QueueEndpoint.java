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
    private int failures;
    private long rest = 15_000;

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

    public int getFailures() {
        return failures;
    }

    /** After so many in a row the lane rests, so that who does not answer uses up the attempts of few; 0 for never. */
    public void setFailures(int failures) {
        this.failures = failures;
    }

    public long getRest() {
        return rest;
    }

    /** Milliseconds; then one message is tried, and with it the lane goes on or rests again. */
    public void setRest(long rest) {
        this.rest = rest;
    }

    /** How many of its messages are worked on at once, on each node. */
    public void setConcurrency(int concurrency) {
        this.concurrency = concurrency;
    }
}
