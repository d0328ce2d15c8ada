package vitrina.payments.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vitrina.kernel.module.PermissionGroup;

/** What staff may do with payments. */
@ApplicationScoped
public class PaymentPermissions implements PermissionGroup {

    /** Saying that transferred money has arrived (PAY-10). */
    public static final String SETTLE = "payments.settle";

    @Override
    public String module() {
        return "payments";
    }

    @Override
    public List<String> permissions() {
        return List.of(SETTLE);
    }

    @Override
    public Map<String, List<String>> granted() {
        return Map.of("OPERATOR", List.of(SETTLE));
    }
}
