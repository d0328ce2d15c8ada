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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;
import vitrina.orders.buyer.Contact;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.orders.shipping.FulfilmentMode;
import vitrina.payments.payment.PaymentState;
import vitrina.people.address.Address;
import vitrina.people.document.DocumentKind;
import vitrina.people.document.IdentityDocument;

/** Reads orders; one statement for an order with its lines, taxes and fulfilment. */
@ApplicationScoped
public class OrderRows {

    private static final String ORDER = """
            select o.*, f.state, f.due_at,
              (select jsonb_agg(to_jsonb(l) order by l.line_no) from orders_line l where l.order_id = o.id) as lines,
              (select jsonb_object_agg(t.code, t.amount) from
                (select code, sum(amount) as amount from orders_tax where order_id = o.id group by code) t) as taxes
            from orders_order o join orders_fulfilment f on f.order_id = o.id\s""";

    @Inject
    private Sql sql;

    public Optional<Order> byId(long id) {
        return sql.first(ORDER + "where o.id = ?", OrderRows::read, id);
    }

    public Optional<Order> byPublicId(UUID publicId) {
        return sql.first(ORDER + "where o.public_id = ?", OrderRows::read, publicId);
    }

    /** Nobody else moves, pays or refunds the order until the transaction ends. */
    public Optional<Order> lock(UUID publicId) {
        return sql.first(ORDER + "where o.public_id = ? for update of o", OrderRows::read, publicId);
    }

    public Optional<Order> byNumber(String number) {
        return sql.first(ORDER + "where o.number = ?", OrderRows::read, number);
    }

    public Optional<Order> byTrackingToken(String token) {
        return sql.first(ORDER + "where o.tracking_token = ?", OrderRows::read, token);
    }

    public Optional<Order> byAccess(UUID publicId, String accessHash) {
        return sql.first(ORDER + "where o.public_id = ? and o.access_hash = ?", OrderRows::read, publicId, accessHash);
    }

    List<Order> ofPersons(List<Long> personIds, int most, int offset) {
        return sql.list(ORDER + "where o.person_id = any(?) order by o.placed_at desc, o.id desc limit ? offset ?",
                OrderRows::read, personIds, most, offset);
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
                json(row, "document", OrderRows::document), json(row, "invoice", InvoiceRequest::fromJson), delivery(row),
                amounts(row, currency), row.getString("payment_method"), row.getString("charge_number"),
                row.getObject("payment_id", UUID.class), row.getString("coupons"), row.getString("tracking_token"),
                Sql.instant(row, "placed_at"), Sql.instant(row, "paid_at"), Sql.instant(row, "expires_at"),
                Sql.instant(row, "due_at"), lines(row, currency));
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

    private static IdentityDocument document(JsonObject json) {
        return new IdentityDocument(DocumentKind.valueOf(json.getString("kind")), json.getString("value"));
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
