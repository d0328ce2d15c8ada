package vitrina.orders.panel;

/**
 * A column of the order list: how it is filtered and sorted. Filters are text as it stands in the URL: a word, or for PLACED, PAID and TOTAL a range
 * {@code from..to} with one end allowed to be missing; for STATE, PAYMENT and STAGE names separated by commas.
 */
public enum OrderColumn {
    NUMBER("o.number", Filter.CONTAINS),
    PLACED("o.placed_at", Filter.DAYS),
    PAID("o.paid_at", Filter.DAYS),
    NAME("o.contact_name", Filter.CONTAINS),
    PHONE("o.contact_phone", Filter.DIGITS),
    EMAIL("o.contact_email", Filter.CONTAINS),
    MODE("o.mode", Filter.NAMES),
    ADDRESS("o.address_line", Filter.CONTAINS),
    PRODUCTS("(select string_agg(l.quantity || ' x ' || l.name, ', ' order by l.line_no) from orders_line l where l.order_id = o.id)",
            Filter.CONTAINS),
    TOTAL("o.total", Filter.NUMBERS),
    CHARGE("o.charge_number", Filter.CONTAINS),
    STATE("f.state", Filter.NAMES),
    PAYMENT("o.payment_state", Filter.NAMES),
    STAGE("o.stage", Filter.NAMES),
    METHOD("o.payment_method", Filter.NAMES),
    COUNTRY("o.country", Filter.NAMES),
    BRANCH("o.branch_id::text", Filter.NAMES);

    enum Filter {
        CONTAINS, DIGITS, NAMES, DAYS, NUMBERS
    }

    final String sql;
    final Filter filter;

    OrderColumn(String sql, Filter filter) {
        this.sql = sql;
        this.filter = filter;
    }
}
