package vitrina.kit;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Opens a house for a test class and closes it after the last test; each test is a request of its own. */
final class HouseExtension
        implements
            BeforeAllCallback,
            AfterAllCallback,
            BeforeEachCallback,
            AfterEachCallback,
            TestInstancePostProcessor,
            ParameterResolver {

    private static final ExtensionContext.Namespace KIT = ExtensionContext.Namespace.create(HouseExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        context.getStore(KIT).put(House.class, House.open());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        context.getStore(KIT).remove(House.class, House.class).close();
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        house(context).inject(test);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        house(context).beginRequest();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        house(context).endRequest();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return house(context);
    }

    private static House house(ExtensionContext context) {
        return context.getStore(KIT).get(House.class, House.class);
    }
}
