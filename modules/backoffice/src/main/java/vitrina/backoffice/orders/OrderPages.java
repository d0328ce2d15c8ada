package vitrina.backoffice.orders;

import static vitrina.kernel.module.BackofficePage.hidden;
import static vitrina.kernel.module.BackofficePage.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;
import vitrina.orders.order.OrderPermissions;

/** The first page, and those of orders. */
@ApplicationScoped
public class OrderPages implements MenuSource {

    @Override
    public List<BackofficePage> entries() {
        return List.of(
                shown("day", 10, "dashboard", "/backoffice/dashboard", "pi-home", null),
                shown("day", 20, "orders", "/backoffice/orders/orders", "pi-shopping-bag", OrderPermissions.READ),
                hidden("orders", "/backoffice/orders/", OrderPermissions.READ));
    }
}
