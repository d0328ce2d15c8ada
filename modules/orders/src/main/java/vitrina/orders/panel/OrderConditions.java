package vitrina.orders.panel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.outside.Days;
import vitrina.kernel.outside.Numbers;

/** Turns a filter into a WHERE clause with arguments. Nonsense in a range filters nothing out. */
final class OrderConditions {

    static final String OVERDUE = "(f.state in ('RECEIVED', 'IN_PROCESS', 'AT_COUNTER', 'ON_THE_WAY') and f.due_at < ?)";
    static final String REFUNDABLE = "(f.state = 'RETURNED' and o.payment_state in ('SETTLED', 'PARTLY_REFUNDED') and o.paid > o.refunded)";
    /** Few at any time: read once for the whole statement. */
    static final String REFUND_WAITS = "(o.public_id::text in (select reference from payments_waiting))";
    static final String REFUND_PENDING = "(" + REFUNDABLE + " or " + REFUND_WAITS + ")";

    private final StringBuilder where = new StringBuilder("where true");
    private final List<Object> arguments = new ArrayList<>();

    OrderConditions(OrderFilter filter, Actor actor, Instant now) {
        if (actor.branchId() != null) {
            and("o.branch_id = ?", actor.branchId());
        }
        if (!filter.text().isEmpty()) {
            search(filter.text());
        }
        filter.columns().forEach((column, value) -> {
            if (!value.isBlank()) {
                column(column, value.strip(), filter);
            }
        });
        switch (filter.special()) {
            case ANY -> {}
            case OVERDUE -> and(OVERDUE, now);
            case REFUND_PENDING -> and(REFUND_PENDING);
            case NO_STOCK -> and("o.stock_missing and f.state not in ('DELIVERED', 'RETURNED')");
        }
    }

    String where() {
        return where.toString();
    }

    List<Object> arguments() {
        return arguments;
    }

    private void search(String text) {
        var digits = text.replaceAll("\\D", "");
        var like = like(text);
        if (digits.length() >= 4) {
            and("(o.number ilike ? or o.contact_name ilike ? or o.contact_email ilike ? or o.charge_number ilike ? or o.contact_phone like ?)",
                    like, like, like, like, "%" + digits + "%");
        } else {
            and("(o.number ilike ? or o.contact_name ilike ? or o.contact_email ilike ? or o.charge_number ilike ?)",
                    like, like, like, like);
        }
    }

    private void column(OrderColumn column, String value, OrderFilter filter) {
        switch (column.filter) {
            case CONTAINS -> and(column.sql + " ilike ?", like(value));
            case DIGITS -> and(column.sql + " like ?", "%" + value.replaceAll("\\D", "") + "%");
            case NAMES -> and(column.sql + " = any(?)", (Object) Arrays.asList(value.split("\\s*,\\s*")));
            case NUMBERS -> range(column, value, OrderConditions::number, number -> number, number -> number);
            case DAYS -> range(column, value, Days::day,
                    day -> day.atStartOfDay(filter.zone()).toInstant(), day -> day.plusDays(1).atStartOfDay(filter.zone()).toInstant());
        }
    }

    /** One value alone is a range of itself. The end of days is exclusive, that of numbers inclusive. */
    private <T> void range(OrderColumn column, String value, Function<String, Optional<T>> read, Function<T, Object> from,
            Function<T, Object> to) {
        int dots = value.indexOf("..");
        read.apply(dots < 0 ? value : value.substring(0, dots)).ifPresent(low -> and(column.sql + " >= ?", from.apply(low)));
        read.apply(dots < 0 ? value : value.substring(dots + 2))
                .ifPresent(high -> and(column.sql + (column.filter == OrderColumn.Filter.DAYS ? " < ?" : " <= ?"), to.apply(high)));
    }

    private static Optional<BigDecimal> number(String text) {
        return Numbers.decimal(text.strip());
    }

    private static String like(String text) {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private void and(String condition, Object... values) {
        where.append(" and ").append(condition);
        arguments.addAll(Arrays.asList(values));
    }
}
