package vitrina.kit;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;
import org.eclipse.persistence.transaction.JTATransactionController;
import vitrina.kernel.entity.Sequences;

/** The persistence unit of the suite over the entities on the class path, by the server's provider and in its transactions. */
final class Entities implements AutoCloseable {

    /** Tells EclipseLink where the transactions are. */
    public static final class Platform extends ServerPlatformBase {

        public Platform(DatabaseSession session) {
            super(session);
        }

        @Override
        public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
            return Controller.class;
        }
    }

    /** Joins EclipseLink's units of work to them. */
    public static final class Controller extends JTATransactionController {

        @Override
        protected TransactionManager acquireTransactionManager() {
            return com.arjuna.ats.jta.TransactionManager.transactionManager();
        }
    }

    /** What a server finds in the modules by itself. */
    private static final List<Class<? extends Annotation>> MARKS = List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);
    private static final List<Class<?>> TYPES = types();

    private final EntityManagerFactory factory;
    private final TransactionSynchronizationRegistry registry;

    Entities(DataSource source, TransactionSynchronizationRegistry registry) {
        this.registry = registry;
        var unit = new PersistenceConfiguration("suite").transactionType(PersistenceUnitTransactionType.JTA)
                .property("jakarta.persistence.jtaDataSource", source).property("eclipselink.target-server", Platform.class.getName())
                .property("eclipselink.target-database", "PostgreSQL").property("eclipselink.logging.level", "WARNING")
                .property("eclipselink.jdbc.batch-writing", "JDBC").property("eclipselink.session.customizer", Sequences.class.getName())
                .property("eclipselink.logging.level.sql", "OFF");
        TYPES.forEach(unit::managedClass);
        factory = unit.createEntityManagerFactory();
    }

    /** As injected by a server: one for each transaction, and one for each call outside of any. */
    EntityManager shared() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    boolean within = registry.getTransactionStatus() == Status.STATUS_ACTIVE;
                    var entities = within ? ofTransaction() : factory.createEntityManager();
                    try {
                        return method.invoke(entities, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (!within) {
                            entities.close();
                        }
                    }
                });
    }

    private EntityManager ofTransaction() {
        var known = (EntityManager) registry.getResource(this);
        if (known == null) {
            known = factory.createEntityManager();
            registry.putResource(this, known);
        }
        return known;
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Classes of modules that bear {@code @Entity}, or what hangs on one; whoever has no {@code beans.xml} is no module. */
    private static List<Class<?>> types() {
        var types = new ArrayList<Class<?>>();
        try {
            for (var marker : Collections.list(Entities.class.getClassLoader().getResources("META-INF/beans.xml"))) {
                collect(marker.toURI(), types);
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(types);
    }

    private static void collect(URI marker, List<Class<?>> types) throws IOException, ClassNotFoundException {
        if (marker.getScheme().equals("jar")) {
            try (var jar = FileSystems.newFileSystem(marker, Map.of())) {
                collect(jar.getPath("/"), types);
            }
        } else {
            collect(Path.of(marker).getParent().getParent(), types);
        }
    }

    private static void collect(Path root, List<Class<?>> types) throws IOException, ClassNotFoundException {
        var folder = root.resolve("vitrina");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                if (mentions(file)) {
                    var name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                    var type = Class.forName(name, false, Entities.class.getClassLoader());
                    if (MARKS.stream().anyMatch(type::isAnnotationPresent)) {
                        types.add(type);
                    }
                }
            }
        }
    }

    /** Spares loading every class. */
    private static boolean mentions(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(mark -> text.contains(mark.descriptorString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
