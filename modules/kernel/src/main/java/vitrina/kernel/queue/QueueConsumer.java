package vitrina.kernel.queue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;
import vitrina.kernel.refusal.Brief;

/**
 * Works off one lane: claims some messages, hands each to the route outside of any transaction, and confirms together what was done meanwhile.
 * A route that has removed its message in its own transaction says so by {@link #DONE}.
 */
public final class QueueConsumer extends DefaultConsumer {

    /** Property of an exchange whose message was removed by the route. */
    public static final String DONE = "vitrina.done";

    private static final Logger LOG = Logger.getLogger(QueueConsumer.class.getName());
    private static final int BATCH = 100;
    private static final Duration BREATH = Duration.ofMillis(50);
    private static final int GLANCE_MILLIS = 20;
    private static final long GIVE_BACK_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final QueueEndpoint endpoint;
    private final Messages messages;
    private final Places places;
    private final Circuit circuit;
    private final Tally tally = new Tally();
    private final Map<Long, Message> working = new ConcurrentHashMap<>();
    private final Finished finished;
    /** Messages that are begun and not yet noted as done. */
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean draining = new AtomicBoolean();
    private final Breath breath = new Breath(BREATH);
    /** Whether messages may wait behind one of their key that was open at the last claim. */
    private volatile boolean behind;
    private volatile ExecutorService threads;

    QueueConsumer(QueueEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.messages = component().messages;
        this.finished = new Finished(endpoint.queue(), messages);
        this.places = new Places(endpoint.getConcurrency());
        this.circuit = new Circuit(endpoint.getFailures(), endpoint.getRest());
    }

    Queue queue() {
        return endpoint.queue();
    }

    String lane() {
        return endpoint.lane();
    }

    Lane told(Backlog backlog) {
        return new Lane(queue(), lane(), backlog.waiting(), backlog.since(), backlog.dead(), tally.begun.sum(), tally.done.sum(), tally.failed.sum(),
                tally.given.sum(), Duration.ofNanos(tally.nanos.sum()), circuit.rests());
    }

    private QueueComponent component() {
        return (QueueComponent) endpoint.getComponent();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (threads == null || threads.isShutdown()) {
            threads = endpoint.getCamelContext().getExecutorServiceManager().newCachedThreadPool(this, queue().table + " " + lane());
        }
        component().signals.listen(queue(), lane(), this::wake);
        component().join(this);
        look();
    }

    @Override
    protected void doSuspend() throws Exception {
        leave();
        super.doSuspend();
    }

    @Override
    protected void doResume() throws Exception {
        super.doResume();
        doStart();
    }

    @Override
    protected void doStop() throws Exception {
        leave();
        // What is claimed and not begun is given back before the database may go.
        for (long end = System.nanoTime() + GIVE_BACK_NANOS; draining.get() && System.nanoTime() < end;) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GLANCE_MILLIS));
        }
        if (threads != null) {
            // Not awaited: a circuit that opens stops its lane from one of these threads. Camel itself awaits the exchanges in flight.
            endpoint.getCamelContext().getExecutorServiceManager().shutdown(threads);
        }
        super.doStop();
    }

    private void leave() {
        component().signals.forget(queue(), lane());
        component().leave(this);
    }

    /** There may be something to do, or something that a process died over. */
    void look() {
        looking.set(true);
        wake();
    }

    /** There may be something to do. */
    void wake() {
        called.set(true);
        if (isRunAllowed() && !isSuspendingOrSuspended() && draining.compareAndSet(false, true)) {
            try {
                threads.execute(this::drain);
            } catch (RejectedExecutionException stopped) {
                draining.set(false);
            }
        }
    }

    private boolean goesOn() {
        return isRunAllowed() && !isSuspendingOrSuspended();
    }

    private void drain() {
        try {
            while (goesOn() && called.get()) {
                breath.draw();
                called.set(false);
                while (claim()) {
                    // goes on
                }
                if (looking.getAndSet(false)) {
                    blame();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, Brief.of(e), () -> "The lane " + lane() + " stumbled and goes on");
        } finally {
            draining.set(false);
        }
        if (called.get()) {
            wake();
        }
    }

    /** @return whether more may be there */
    private boolean claim() {
        int most = circuit.room(BATCH);
        if (!goesOn() || most == 0) {
            return false;
        }
        // Before the claim: who ends meanwhile looks at it afterwards.
        if (open.get() > 0) {
            behind = true;
        }
        var claimed = messages.claim(queue(), lane(), most);
        begin(claimed);
        // One that is tried after a rest is tried alone.
        return most == BATCH && claimed.size() == most;
    }

    /** What a process has died over is worked on alone, when nothing else waits. */
    private void blame() throws InterruptedException {
        while (goesOn() && circuit.room(1) > 0 && places.tryAcquire(endpoint.getConcurrency())) {
            places.release(endpoint.getConcurrency());
            var suspect = messages.claimSuspect(queue(), lane());
            if (suspect.isEmpty()) {
                return;
            }
            begin(suspect);
            places.acquire(endpoint.getConcurrency());
            places.release(endpoint.getConcurrency());
        }
    }

    private void begin(List<Message> claimed) {
        long since = System.nanoTime();
        for (int i = 0; i < claimed.size(); i++) {
            if (circuit.room(1) == 0 || !places.take(since, this::goesOn)) {
                messages.giveBack(queue(), claimed.subList(i, claimed.size()));
                return;
            }
            var message = claimed.get(i);
            working.put(message.id(), message);
            open.incrementAndGet();
            tally.begun.increment();
            try {
                threads.execute(() -> work(message));
            } catch (RejectedExecutionException stopped) {
                working.remove(message.id());
                open.decrementAndGet();
                places.release();
                messages.giveBack(queue(), claimed.subList(i, claimed.size()));
                return;
            }
        }
    }

    private void work(Message message) {
        try {
            if (message.isDeadly()) {
                LOG.severe(() -> "Message " + message.name() + " (" + lane() + ") is set aside: the server stopped over it " + message.crashes()
                        + " times");
                tally.given.increment();
                messages.setAside(message);
            } else {
                hand(message);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, Brief.of(e), () -> "What became of message " + message.name() + " was not noted; it is tried again");
        } finally {
            working.remove(message.id());
            places.release();
        }
        try {
            confirm(message);
        } finally {
            open.decrementAndGet();
        }
    }

    private void hand(Message message) {
        long begun = System.nanoTime();
        var exchange = createExchange(false);
        exchange.getIn().setBody(message);
        try {
            createUoW(exchange);
            getProcessor().process(exchange);
        } catch (Exception e) {
            exchange.setException(e);
        } finally {
            doneUoW(exchange);
            tally.nanos.add(System.nanoTime() - begun);
        }
        var failure = exchange.getException();
        boolean removed = exchange.getProperty(DONE, false, Boolean.class);
        releaseExchange(exchange, false);
        if (failure != null) {
            boolean dead = message.attempt() >= Attempts.MOST;
            tally.failed.increment();
            tally.given.add(dead ? 1 : 0);
            if (circuit.failed()) {
                LOG.warning(() -> "The lane " + lane() + " rests for " + endpoint.getRest() + " ms");
            }
            LOG.log(dead ? Level.SEVERE : Level.WARNING, Brief.of(failure),
                    () -> "Message " + message.name() + " (" + lane() + ") failed, attempt " + message.attempt());
            messages.failed(message, Brief.of(failure).toString().replace('\0', ' '), dead);
        } else {
            circuit.succeeded();
            tally.done.increment();
            if (!removed) {
                finished.add(message);
            }
        }
    }

    private void confirm(Message message) {
        finished.note();
        if (message.followed()) {
            breath.cut();
        }
        if (message.followed() || behind) {
            behind = false;
            wake();
        }
    }

    /** What is worked on stays ours however long it takes. */
    void prolong() {
        Collection<Message> ours = List.copyOf(working.values());
        if (!ours.isEmpty()) {
            try {
                messages.prolong(queue(), ours);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, Brief.of(e), () -> "The claims of the lane " + lane() + " were not prolonged");
            }
        }
    }
}
