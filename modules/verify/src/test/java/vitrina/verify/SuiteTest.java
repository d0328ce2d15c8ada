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
import vitrina.orders.buying.Buying;

/**
 * Base of every test that needs the server. Methods run in the server with injection; classes or methods with
 * {@code @RunAsClient} run outside it.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class SuiteTest {

    /** No wait is a promise: how fast things happen is measured by the bench. Nobody waits this long but for what never happens. */
    public static final Duration PATIENCE = Duration.ofSeconds(90);

    @Deployment
    public static WebArchive suite() {
        return ShrinkWrap.create(ZipImporter.class, "suite.war")
                .importFrom(Suite.ROOT.resolve("modules/suite/target/suite.war").toFile())
                .as(WebArchive.class)
                .addClasses(SuiteTest.class, Buying.class, Buying.Shelf.class)
                .addPackages(true, "vitrina.verify.inside")
                .addAsLibrary(Suite.ROOT.resolve("modules/inputs/target/inputs.jar").toFile());
    }

    /**
     * Waits for what happens behind the scenes, as long as the slowest machine may need.
     * @return whether it came true
     */
    public static boolean soon(BooleanSupplier condition) {
        long pause = 20_000_000;
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end;) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, 500_000_000);
        }
        return condition.getAsBoolean();
    }

    /** The same, for what everything after it needs. */
    protected static void awaits(BooleanSupplier condition, String complaint) {
        if (!soon(condition)) {
            throw new AssertionError(complaint);
        }
    }
}
