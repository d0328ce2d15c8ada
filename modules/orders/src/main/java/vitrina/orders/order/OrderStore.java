package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.files.FileUse;
import vitrina.kernel.money.Money;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;
import vitrina.orders.allocation.Funds;
import vitrina.orders.buyer.Contact;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.Payment;
import vitrina.payments.payment.PaymentState;
import vitrina.people.address.Address;
import vitrina.people.contact.IdentityDocument;

/** Reads orders; one statement for an order with its lines, taxes and fulfilment. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "an order with its lines in one statement")
@ApplicationScoped
public class OrderStore implements FileUse, Stale {

    private static final String ORDER = """
            select o.*, f.state, f.due_at,
              (select jsonb_agg(to_jsonb(l) order by l.line_no) from orders_line l where l.order_id = o.id) as lines,
              (select jsonb_object_agg(t.code, t.amount) from
                (select code, sum(amount) as amount from orders_tax where order_id = o.id group by code) t) as taxes
            from orders_order o join orders_fulfilment f on f.order_id = o.id\s""";

    /** A customer's orders, and those somebody placed as a guest with an address the customer proved. */
    private static final String OWN = """
            (o.person_id = any(?) or lower(o.contact_email) = any(?::text[]) and o.placed_kind = 'ANONYMOUS')""";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** An order shows the picture that was bought by, also when the product has another one now. */
    @Override
    public List<Column> fileColumns() {
        return List.of(new Column("orders_line", "image"));
    }

    /** Keys to orders that open nothing any more. */
    @Override
    public List<Rows> staleRows() {
        return List.of(new Rows("orders_access", "expires_at < ?", clock.now()));
    }

    public Optional<Order> byId(long id) {
        return sql.first(ORDER + "where o.id = ?", OrderStore::read, id);
    }

    public Optional<Order> byPublicId(UUID publicId) {
        return sql.first(ORDER + "where o.public_id = ?", OrderStore::read, publicId);
    }

    /** Nobody else moves, pays or refunds the order until the transaction ends. What it sums up is read after the wait; lines never change. */
    public Optional<Order> lock(UUID publicId) {
        return sql.first(ORDER + "where o.public_id = ? for update of o, f", OrderStore::read, publicId);
    }

    /** The order that a payment is for; empty when it is for something else. */
    public Optional<Order> lock(Payment payment) {
        try {
            return lock(UUID.fromString(payment.reference()));
        } catch (IllegalArgumentException notAnOrder) {
            return Optional.empty();
        }
    }

    public Optional<Order> byNumber(String number) {
        return sql.first(ORDER + "where o.number = ?", OrderStore::read, number);
    }

    public Optional<Order> byTrackingToken(String token) {
        return sql.first(ORDER + "where o.tracking_token = ?", OrderStore::read, token);
    }

    /** With the token given at placement, or one given later that is still good. */
    Optional<Order> byAccess(UUID publicId, String accessHash, Instant now) {
        return sql.first(ORDER + """
                where o.public_id = ? and (o.access_hash = ? or exists (
                  select from orders_access a where a.order_id = o.id and a.token_hash = ? and a.expires_at > ?))""",
                OrderStore::read, publicId, accessHash, accessHash, now);
    }

    /** Lets somebody in who proved to be the buyer; old keys of the order go. */
    public void admit(Order order, String accessHash, Instant until, Instant now) {
        sql.update("delete from orders_access where order_id = ? and expires_at <= ?", order.id(), now);
        sql.update("insert into orders_access (token_hash, order_id, expires_at) values (?, ?, ?)", accessHash, order.id(), until);
    }

    Optional<Order> own(UUID publicId, List<Long> personIds, List<String> emails) {
        return sql.first(ORDER + "where o.public_id = ? and " + OWN, OrderStore::read, publicId, personIds, emails);
    }

    List<Order> own(List<Long> personIds, List<String> emails, int most, int offset) {
        return sql.list(ORDER + "where " + OWN + " order by o.placed_at desc, o.id desc limit ? offset ?",
                OrderStore::read, personIds, emails, most, offset);
    }

    long countOwn(List<Long> personIds, List<String> emails) {
        return sql.number("select count(*) from orders_order o where " + OWN, personIds, emails);
    }

    private static Order read(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var state = row.getString("state");
        return new Order(row.getLong("id"), row.getObject("public_id", UUID.class), row.getString("number"),
                OrderStage.valueOf(row.getString("stage")), PaymentState.valueOf(row.getString("payment_state")),
                state == null ? null : OrderState.valueOf(state), row.getBoolean("stock_missing"), row.getString("country"),
                row.getString("language"), row.getString("channel"), row.getLong("person_id"),
                new Contact(row.getString("contact_name"), row.getString("contact_email"),
                        row.getString("contact_phone") == null ? "" : row.getString("contact_phone")),
                json(row, "document", IdentityDocument::fromJson), json(row, "invoice", InvoiceRequest::fromJson), delivery(row),
                amounts(row, currency), row.getString("payment_method"), row.getString("charge_number"),
                funds(row, currency), row.getString("coupons"), row.getString("tracking_token"),
                Sql.instant(row, "placed_at"), Sql.instant(row, "paid_at"), Sql.instant(row, "expires_at"),
                Sql.instant(row, "due_at"), lines(row, currency));
    }

    private static Funds funds(ResultSet row, String currency) throws SQLException {
        return new Funds(money(row.getBigDecimal("total"), currency), money(row.getBigDecimal("allocated"), currency),
                money(row.getBigDecimal("paid"), currency), money(row.getBigDecimal("refunded"), currency));
    }

    private static OrderDelivery delivery(ResultSet row) throws SQLException {
        return new OrderDelivery(FulfilmentMode.valueOf(row.getString("mode")), row.getString("shipping_method"),
                row.getLong("branch_id"), json(row, "address", Address::fromJson), row.getString("address_line"),
                row.getObject("promised_from", LocalDate.class), row.getObject("promised_to", LocalDate.class));
    }

    private static OrderAmounts amounts(ResultSet row, String currency) throws SQLException {
        Map<String, Money> taxes = new TreeMap<>();
        json(row, "taxes", all -> {
            all.forEach((code, amount) -> taxes.put(code, money(((JsonNumber) amount).bigDecimalValue(), currency)));
            return taxes;
        });
        return new OrderAmounts(row.getBoolean("tax_included"), money(row.getBigDecimal("items"), currency),
                money(row.getBigDecimal("discount"), currency), money(row.getBigDecimal("shipping"), currency),
                money(row.getBigDecimal("tax"), currency), money(row.getBigDecimal("total"), currency), taxes);
    }

    private static List<OrderLine> lines(ResultSet row, String currency) throws SQLException {
        try (var reader = Json.createReader(new StringReader(row.getString("lines")))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(line -> new OrderLine(line.getInt("line_no"),
                    line.getJsonNumber("variant_id").longValue(), line.getJsonNumber("product_id").longValue(),
                    line.getString("sku"), line.getString("name"), line.getString("options"), line.getString("image", null),
                    line.getInt("quantity"), amount(line, "list_price", currency), amount(line, "unit_price", currency),
                    amount(line, "discount", currency), amount(line, "net", currency), amount(line, "gross", currency))).toList();
        }
    }

    private static Money amount(JsonObject line, String name, String currency) {
        return money(line.getJsonNumber(name).bigDecimalValue(), currency);
    }

    private static Money money(BigDecimal amount, String currency) {
        return new Money(amount, currency).rounded();
    }

    private static <T> T json(ResultSet row, String column, Function<JsonObject, T> read) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return read.apply(reader.readObject());
        }
    }
}
