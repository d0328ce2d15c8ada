package vitrina.kit;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** What {@code @Resource} finds in a house. */
record Resources(DataSource source, TransactionSynchronizationRegistry registry) implements ResourceInjectionServices {

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        return registerResourceInjectionPoint(point.getAnnotated().getAnnotation(Resource.class).lookup(), null);
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String name, String mappedName) {
        return () -> new SimpleResourceReference<>(switch (name) {
            case "java:app/jdbc/suite" -> source;
            case "java:comp/TransactionSynchronizationRegistry" -> registry;
            default -> throw new IllegalArgumentException("There is no " + name + " in a house of tests");
        });
    }

    @Override
    public void cleanup() {
        // the house closes them
    }
}
