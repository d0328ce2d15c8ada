package vitrina.kit;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.ChangeFeed;
import vitrina.kernel.database.Migrations;
import vitrina.kernel.database.Sql;
import vitrina.kernel.files.FilePlaces;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.settings.SettingsCheck;

/** The beans of the modules on the class path, opened on a database as a start leaves it: with the demo company, when that is on the class path too. */
public final class House implements AutoCloseable {

    /** After so many rounds something makes work for itself for ever. */
    private static final int ROUNDS = 100;
    private static final int AT_ONCE = 100;
    /** Nobody waits this long but for what never happens. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = 50_000_000;
    /** Kept, since a logger that nobody holds forgets its level. It warns of each commit that a database refuses. */
    private static final Logger NARAYANA = Logger.getLogger("com.arjuna.ats");
    /** One for all houses, since they are copies of one database. */
    private static final String SECRET_KEY = "a2V5IG9mIGEgaG91c2Ugb2YgdGVzdHMsIDMyIGJ5dGU=";
    private static String filled;

    /** What is said to the settings of this JVM while the house is open. */
    private record Before(String property, String value, String old) {

        Before(String property, String value) {
            this(property, value, System.setProperty(property, value));
        }

        void restore() {
            if (old == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, old);
            }
        }
    }

    /** What is open, the latest first. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final WeldContainer weld;
    private final Plumbing plumbing;
    private final Path home;
    private RequestContextController request;

    static {
        // What a test breaks on purpose is told, what opens and closes is not.
        for (var handler : Logger.getLogger("").getHandlers()) {
            handler.setLevel(Level.WARNING);
        }
        NARAYANA.setLevel(Level.SEVERE);
        BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
                .setObjectStoreType("com.arjuna.ats.internal.arjuna.objectstore.VolatileStore");
    }

    private House(String database) throws IOException {
        try {
            open.push(() -> drop(database));
            home = Files.createTempDirectory("vitrina-house");
            open.push(() -> remove(home));
            List.of(new Before("vitrina.home", home.toString()), new Before("vitrina.sandbox", "true"),
                    new Before("vitrina.secret.key", SECRET_KEY)).forEach(one -> open.push(one::restore));
            var source = new BoundSource(Cluster.source(database), TransactionManager.transactionManager());
            open.push(source::close);
            var registry = new TransactionSynchronizationRegistryImple();
            var entities = new Entities(source, registry);
            open.push(entities);
            weld = new Weld().containerId(database).addServices(new Resources(source, registry), new Contexts(entities))
                    .addExtension(new Furniture(this)).initialize();
            open.push(weld);
            plumbing = new Plumbing(weld);
            open.push(plumbing);
            var settings = weld.select(SettingsCheck.class).get();
            Actors.as(Actor.SYSTEM, settings::bring);
            settings.values();
            weld.select(ChangeFeed.class).get().begin();
            weld.select(FilePlaces.class).get().begin();
            Actors.as(Actor.SYSTEM, () -> weld.event().fire(new SuiteStarted()));
            settings.together();
        } catch (IOException | RuntimeException | Error e) {
            try {
                close();
            } catch (IllegalStateException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
    }

    /** On a copy of a database that was filled by the first start. */
    static synchronized House open() throws IOException, SQLException {
        if (filled == null) {
            var fresh = Cluster.empty();
            Migrations.modules().forEach(module -> Migrations.migrate(module, Cluster.source(fresh)));
            try (var first = new House(fresh)) {
                first.turn();
                // As when it ended long ago: the timers of the next house wait for nobody.
                first.bean(Sql.class).update("delete from kernel_lease");
                // Its files go with it.
                first.bean(Sql.class).update("delete from kernel_file_place");
            }
            filled = fresh;
        }
        return on(Cluster.copy(filled));
    }

    /** On a database that ends with it. */
    static House on(String database) throws IOException {
        return new House(database);
    }

    /** Everything that waits happens now: what changed is told, timers beat once, and queues are worked off until nothing is left that is due. */
    public void turn() {
        int round = 0;
        // A quiet round may have changed something that others hear of in the next one.
        for (int quiet = 0; quiet < 2; quiet = plumbing.turn() ? 0 : quiet + 1) {
            if (round++ == ROUNDS) {
                throw new AssertionError("The queues do not come to rest");
            }
        }
    }

    /** Lets everything happen that waits, again while it is not true: some answers are remembered for seconds. @return whether it came true */
    public boolean soon(BooleanSupplier condition) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; LockSupport.parkNanos(PAUSE_NANOS)) {
            turn();
            if (condition.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** A bean of a module. */
    public <T> T bean(Class<T> type) {
        return weld.select(type).get();
    }

    @SuppressWarnings("unchecked")
    void inject(Object test) {
        var manager = weld.getBeanManager();
        var target = (InjectionTarget<Object>) manager.getInjectionTargetFactory(manager.createAnnotatedType(test.getClass()))
                .createInjectionTarget(null);
        target.inject(test, manager.createCreationalContext(null));
    }

    void beginRequest() {
        request = weld.select(RequestContextController.class).get();
        request.activate();
    }

    void endRequest() {
        plumbing.broken(Set.of());
        request.deactivate();
    }

    /** From now on messages of these lanes may fail in this test, such as {@code outbox:payments.refund}; of others they fail the turn. */
    public void broken(String... lanes) {
        plumbing.broken(Set.of(lanes));
    }

    /** Everything, also when a part of it fails. */
    @Override
    public void close() {
        IllegalStateException failed = null;
        for (var part = open.poll(); part != null; part = open.poll()) {
            try {
                part.close();
            } catch (Exception e) {
                if (failed == null) {
                    failed = new IllegalStateException("The house did not close", e);
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /** All but the one that others are copied from, which is known when it has closed. */
    private static void drop(String database) throws SQLException {
        if (filled != null) {
            Cluster.drop(database);
        }
    }

    /** Makes all calls at once, up to a hundred. @return what each answered, or how it failed, in their order */
    public static <T> List<Object> together(List<Callable<T>> calls) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = new ArrayList<Object>();
            for (var one : threads.invokeAll(calls)) {
                try {
                    answers.add(one.get());
                } catch (ExecutionException e) {
                    answers.add(e.getCause());
                }
            }
            return answers;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
