package vitrina.verify;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of every test that needs the server. Methods run in the server with injection; classes or methods with
 * {@code @RunAsClient} run outside it.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class SuiteTest {

    @Deployment
    public static WebArchive suite() {
        return ShrinkWrap.create(ZipImporter.class, "suite.war")
                .importFrom(Suite.ROOT.resolve("modules/suite/target/suite.war").toFile())
                .as(WebArchive.class)
                .addClass(SuiteTest.class)
                .addPackages(true, "vitrina.verify.inside");
    }

    /** Waits for what happens behind the scenes. @return whether it came true in time */
    protected static boolean within(Duration time, BooleanSupplier condition) {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end;) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(50_000_000);
        }
        return condition.getAsBoolean();
    }
}
