package vitrina.backoffice.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vitrina.backoffice.frame.Amounts;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Range;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.list.Paged;
import vitrina.orders.order.OrderPermissions;
import vitrina.orders.order.OrderState;
import vitrina.orders.panel.OrderColumn;
import vitrina.orders.panel.OrderFilter;
import vitrina.orders.panel.OrderPanel;
import vitrina.orders.panel.OrderRow;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;
import vitrina.people.company.Company;

/** All orders the actor may see. A column's key is its {@link OrderColumn} in lower case. */
@ApplicationScoped
public class OrdersTable extends Table<OrderRow> {

    /** A filter without a column: the lists that the dashboard leads to. */
    static final String SPECIAL = "special";

    @Inject
    private OrderPanel panel;
    @Inject
    private Company company;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Amounts amounts;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String permission() {
        return OrderPermissions.READ;
    }

    @Override
    public List<Column<OrderRow>> columns() {
        return List.of(
                Column.<OrderRow>of("number", OrderRow::number).text().sorted(),
                Column.<OrderRow>of("placed", OrderRow::placedAt).dates().sorted(),
                Column.<OrderRow>of("name", OrderRow::name).text().sorted(),
                Column.<OrderRow>of("phone", OrderRow::phone).text(),
                Column.<OrderRow>of("mode", OrderRow::mode).oneOf("orders.mode", List.of(FulfilmentMode.values())),
                Column.<OrderRow>of("address", OrderRow::address).text(),
                Column.<OrderRow>of("products", OrderRow::products).text(),
                Column.<OrderRow>of("total", OrderRow::total).numbers().sorted(),
                Column.<OrderRow>of("charge", OrderRow::chargeNumber).text(),
                Column.<OrderRow>of("payment", OrderRow::payment).oneOf("payments.state", List.of(PaymentState.values())),
                Column.<OrderRow>of("branch", row -> company.branch(row.branchId()).name()).oneOf(() -> backoffice.getBranches().stream()
                        .map(branch -> new Column.Choice(String.valueOf(branch.id()), branch.name())).toList()),
                Column.<OrderRow>of("state", OrderRow::state).oneOf("orders.state", List.of(OrderState.values())).sorted());
    }

    /** Amounts of several currencies in one column need their currency beside them. */
    @Override
    public List<Column<OrderRow>> exported() {
        var columns = new ArrayList<>(columns());
        columns.add(Column.of("currency", row -> row.total().currency()));
        columns.add(Column.of("country", OrderRow::country));
        return columns;
    }

    /** The dashboard and the views above the list ask for more than the columns show. */
    @Override
    protected Set<String> furtherFilters() {
        var keys = new HashSet<>(Set.of(SPECIAL));
        for (var column : OrderColumn.values()) {
            keys.add(column.name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    @Override
    public Paged<OrderRow> find(TableState state) {
        return panel.list(filter(state), state.paging());
    }

    @Override
    public void each(TableState state, Consumer<OrderRow> consumer) {
        panel.each(filter(state), consumer);
    }

    private OrderFilter filter(TableState state) {
        Map<OrderColumn, String> columns = new EnumMap<>(OrderColumn.class);
        for (var column : OrderColumn.values()) {
            var values = state.values(column.name().toLowerCase(Locale.ROOT));
            if (!values.isEmpty()) {
                columns.put(column, column == OrderColumn.TOTAL ? plain(state.range("total")) : String.join(",", values));
            }
        }
        if (backoffice.branchId() != null) {
            columns.putIfAbsent(OrderColumn.BRANCH, String.valueOf(backoffice.branchId()));
        }
        boolean down = state.sort().startsWith("-");
        var sort = OrderColumns.named(down ? state.sort().substring(1) : state.sort());
        return new OrderFilter(state.text(), columns, OrderColumns.special(state.value(SPECIAL)),
                sort.orElse(OrderColumn.PLACED), sort.isEmpty() || down, backoffice.zone());
    }

    /** The range as the panel reads it, whatever way the numbers were typed. */
    private String plain(Range range) {
        var from = range.fromNumber(amounts.limit());
        var to = range.toNumber(amounts.limit());
        return (from == null ? "" : from.toPlainString()) + Range.SEPARATOR + (to == null ? "" : to.toPlainString());
    }

    @Override
    public String key(OrderRow row) {
        return row.publicId().toString();
    }
}
