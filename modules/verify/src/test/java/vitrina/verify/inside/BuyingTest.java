package vitrina.verify.inside;

import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrina.orders.buying.Buying;
import vitrina.verify.SuiteTest;

/** Base of tests that buy in the whole suite, with letters, providers and pages. */
@ExtendWith(ArquillianExtension.class)
abstract class BuyingTest extends Buying {

    @Deployment
    public static WebArchive suite() {
        return SuiteTest.suite();
    }

    @Override
    protected boolean soon(BooleanSupplier condition) {
        return SuiteTest.soon(condition);
    }
}
