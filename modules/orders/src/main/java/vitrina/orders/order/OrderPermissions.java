package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vitrina.kernel.module.PermissionGroup;

/** What staff may do with orders. */
@ApplicationScoped
public class OrderPermissions implements PermissionGroup {

    public static final String READ = "orders.read";
    public static final String MOVE = "orders.move";
    public static final String REFUND = "orders.refund";
    /** Less than everything that was paid (DEC-03). */
    public static final String REFUND_PARTLY = "orders.refund-partly";

    @Override
    public String module() {
        return "orders";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, MOVE, REFUND, REFUND_PARTLY);
    }

    @Override
    public Map<String, List<String>> granted() {
        return Map.of("OPERATOR", List.of(READ, MOVE), "BRANCH", List.of(READ, MOVE, REFUND));
    }
}
