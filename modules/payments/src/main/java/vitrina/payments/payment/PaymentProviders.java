package vitrina.payments.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import vitrina.kernel.refusal.Refusal;
import vitrina.payments.provider.PaymentMethod;
import vitrina.payments.provider.PaymentProvider;

/** Every installed provider. */
@ApplicationScoped
public class PaymentProviders {

    @Inject
    @Any
    private Instance<PaymentProvider> installed;

    List<PaymentMethod> methods(String country) {
        return installed.stream().sorted(Comparator.comparing(PaymentProvider::code))
                .flatMap(provider -> provider.methods(country).stream()).toList();
    }

    List<String> codes() {
        return installed.stream().flatMap(provider -> provider.codes().stream()).distinct().sorted().toList();
    }

    PaymentMethod method(String country, String code) {
        return methods(country).stream().filter(method -> method.code().equals(code)).findFirst()
                .orElseThrow(() -> new Refusal("payments.method-unknown", code));
    }

    /** @throws IllegalStateException when no such provider is installed */
    public PaymentProvider provider(String code) {
        return installed.stream().filter(provider -> provider.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No payment provider " + code));
    }
}
