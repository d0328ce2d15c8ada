package vitrina.people.access;

import java.util.List;

/** What staff may be allowed to do. A role is a set of these; {@link #EVERYTHING} is the administrator's. */
public final class Permission {

    public static final String EVERYTHING = "*";

    public static final String ORDERS_READ = "orders.read";
    public static final String ORDERS_MOVE = "orders.move";
    public static final String ORDERS_REFUND = "orders.refund";
    /** Less than everything that was paid (DEC-03). */
    public static final String ORDERS_REFUND_PARTLY = "orders.refund-partly";
    /** Saying that transferred money has arrived (PAY-10). */
    public static final String PAYMENTS_SETTLE = "payments.settle";
    public static final String CATALOG_READ = "catalog.read";
    public static final String CATALOG_EDIT = "catalog.edit";
    public static final String CATALOG_PRICES = "catalog.prices";
    public static final String CATALOG_STOCK = "catalog.stock";
    public static final String CATALOG_PROMOTIONS = "catalog.promotions";
    public static final String CATALOG_IMPORT = "catalog.import";
    public static final String PEOPLE_READ = "people.read";
    public static final String CUSTOMERS_CHANGE = "people.customers";
    public static final String STAFF_CHANGE = "people.staff";
    public static final String ROLES_CHANGE = "people.roles";
    public static final String SETTINGS_CHANGE = "settings.change";
    public static final String AUDIT_READ = "audit.read";
    public static final String QUEUES_REPLAY = "queues.replay";

    /** In the order a role's page shows them. */
    public static final List<String> ALL = List.of(ORDERS_READ, ORDERS_MOVE, ORDERS_REFUND, ORDERS_REFUND_PARTLY, PAYMENTS_SETTLE,
            CATALOG_READ, CATALOG_EDIT, CATALOG_PRICES, CATALOG_STOCK, CATALOG_PROMOTIONS, CATALOG_IMPORT,
            PEOPLE_READ, CUSTOMERS_CHANGE, STAFF_CHANGE, ROLES_CHANGE, SETTINGS_CHANGE, AUDIT_READ, QUEUES_REPLAY);

    private Permission() {
    }
}
