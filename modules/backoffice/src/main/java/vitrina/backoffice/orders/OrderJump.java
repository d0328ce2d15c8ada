package vitrina.backoffice.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.Formats;
import vitrina.backoffice.frame.JumpSource;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.identity.Actors;
import vitrina.orders.order.OrderPermissions;

/** Finds orders by number, name, phone or e-mail. */
@ApplicationScoped
public class OrderJump implements JumpSource {

    private static final int MOST = 6;

    @Inject
    private OrdersTable table;
    @Inject
    private Formats formats;

    @Override
    public List<Target> find(String words, String language) {
        return !Actors.current().may(OrderPermissions.READ)
                ? List.of()
                : table.find(TableState.standard().search(words)).items().stream().limit(MOST)
                        .map(row -> new Target("order", row.number(), row.name() + " · " + formats.money(row.total(), row.country()),
                                "/backoffice/orders/order?number=" + row.number()))
                        .toList();
    }
}
