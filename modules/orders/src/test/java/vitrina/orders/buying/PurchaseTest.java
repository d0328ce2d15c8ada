package vitrina.orders.buying;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.Settings;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** Base of tests that buy without a server. */
@InHouse
public abstract class PurchaseTest extends Buying {

    @Inject
    protected House house;
    @Inject
    private Settings settings;

    /** What a provider is told or asked for fails, and is tried again later. */
    @BeforeEach
    void providers_are_away() {
        house.broken("outbox:payments.sandbox.announce", "outbox:payments.refund");
    }

    @Override
    protected boolean soon(BooleanSupplier condition) {
        return house.soon(condition);
    }

    /** Waits until every part of the suite knows the setting's new value. */
    protected <T> void change(Setting<T> setting, T value, String written) {
        staff(() -> {
            settings.change(setting, written);
            return null;
        });
        if (!soon(() -> settings.get(setting).equals(value))) {
            throw new IllegalStateException(setting.key() + " is still " + settings.get(setting));
        }
    }

    /** Runs all at once and gives each answer or failure. */
    protected static <T> List<Object> together(List<Callable<T>> calls) throws InterruptedException {
        return House.together(calls);
    }
}
