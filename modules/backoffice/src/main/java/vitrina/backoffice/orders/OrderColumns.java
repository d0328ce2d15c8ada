package vitrina.backoffice.orders;

import java.util.Arrays;
import java.util.Optional;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderFilter.Special;

/** Words of an address as the order list knows them; anything else is no column and no special list. */
final class OrderColumns {

    private OrderColumns() {
    }

    static Optional<OrderColumn> named(String key) {
        return Arrays.stream(OrderColumn.values()).filter(column -> column.name().equalsIgnoreCase(key)).findFirst();
    }

    static Special special(String word) {
        return Arrays.stream(Special.values()).filter(special -> special.name().equals(word)).findFirst().orElse(Special.ANY);
    }
}
