package vitrina.orders.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrina.catalog.view.Shop;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;
import vitrina.orders.buyer.Contact;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.people.address.Address;
import vitrina.people.contact.IdentityDocument;

/** The rows of carts; one statement reads a cart with its lines. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "three statements of the guest order")
@ApplicationScoped
public class CartStore {

    private static final int MOST_LINES = 100;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String CART = """
            select c.*, people_group(c.person_id) as customer_group,
              (select coalesce(jsonb_agg(jsonb_build_object('variant', l.variant_id, 'product', l.product_id,
              'quantity', l.quantity, 'price', l.seen_price) order by l.added_at, l.variant_id), '[]')
              from orders_cart_line l where l.cart_id = c.id) as lines from orders_cart c\s""";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    Optional<Cart> find(CartKey key) {
        return sql.first(CART + "where " + key.condition(), CartStore::read, key.value());
    }

    /** Also keeps everybody else from changing or placing the cart until the transaction ends. */
    public Optional<Cart> lock(CartKey key) {
        return sql.first(CART + "where " + key.condition() + " for update of c", CartStore::read, key.value());
    }

    /** A customer who begins a cart on two devices at once gets one. */
    void insert(CartKey key, Shop shop) {
        sql.update("""
                insert into orders_cart (token_hash, person_id, country, language, currency, created_at, changed_at)
                values (?, ?::bigint, ?, ?, ?, ?, ?) on conflict do nothing""",
                key.tokenHash(), key.owner(), shop.country(), shop.language(), shop.currency(), clock.now(), clock.now());
    }

    /**
     * Adds pieces to a line, at most 99 in all.
     * @param currency of the line's price
     * @return whether there is a cart in it, and had room
     */
    boolean add(CartKey key, CartLine line, String currency) {
        return noted("""
                insert into orders_cart_line as l (cart_id, variant_id, product_id, quantity, seen_price, added_at)
                select c.id, ?, ?, ?, ?, ?::timestamptz from orders_cart c
                where (select count(*) from orders_cart_line o where o.cart_id = c.id) < ? and c.currency = ? and %s
                on conflict (cart_id, variant_id) do update set quantity = least(?, l.quantity + excluded.quantity),
                  seen_price = excluded.seen_price returning l.cart_id""".formatted(key.condition()),
                line.variantId(), line.productId(), line.quantity(), line.seenPrice(), clock.now(), MOST_LINES,
                currency, key.value(), CartQuantity.MOST) == 1;
    }

    int change(CartKey key, long variantId, int quantity) {
        return noted("update orders_cart_line l set quantity = ? from orders_cart c where c.id = l.cart_id and l.variant_id = ? and "
                + key.condition() + " returning l.cart_id", quantity, variantId, key.value());
    }

    int remove(CartKey key, long variantId) {
        return noted("delete from orders_cart_line l using orders_cart c where c.id = l.cart_id and l.variant_id = ? and "
                + key.condition() + " returning l.cart_id", variantId, key.value());
    }

    /**
     * Changes lines and notes the day with the cart, so that it counts as alive; a cart of today is not written.
     *
     * @param change gives the carts whose lines it changed
     * @return how many lines
     */
    private int noted(String change, Object... arguments) {
        var all = Stream.concat(Stream.of(arguments), Stream.of(clock.now(), clock.now().minus(A_DAY))).toArray();
        return (int) sql.number("with line as (" + change + """
                ), alive as (update orders_cart set changed_at = ? where id in (select cart_id from line) and changed_at < ?)
                select count(*) from line""", all);
    }

    void coupons(Cart cart, List<String> coupons) {
        sql.update("update orders_cart set coupons = ?, changed_at = ? where id = ?", String.join(" ", coupons), clock.now(), cart.id());
    }

    /** Stores the shop and the prices seen in it. Where to deliver in the country before is kept for the way back; here it does not count. */
    void switchTo(Cart cart, Shop shop, List<CartLine> seen) {
        sql.update("update orders_cart set country = ?, language = ?, currency = ?, changed_at = ? where id = ?",
                shop.country(), shop.language(), shop.currency(), clock.now(), cart.id());
        sql.batch("update orders_cart_line set seen_price = ? where cart_id = ? and variant_id = ?", seen.stream()
                .map(line -> new Object[] {line.seenPrice(), cart.id(), line.variantId()}).toList());
    }

    /** Pours one cart into another and removes it; more pieces win. What was answered in the first only is kept. */
    void merge(long from, long into) {
        sql.update("""
                update orders_cart c set contact = coalesce(c.contact, o.contact), invoice = coalesce(c.invoice, o.invoice),
                  address = case when c.address ->> 'country' = o.country then c.address else coalesce(o.address, c.address) end,
                  document = coalesce(c.document, o.document),
                  branch_id = coalesce(c.branch_id, o.branch_id), shipping_method = coalesce(c.shipping_method, o.shipping_method),
                  changed_at = ? from orders_cart o where c.id = ? and o.id = ?""", clock.now(), into, from);
        sql.update("""
                insert into orders_cart_line as l (cart_id, variant_id, product_id, quantity, seen_price, added_at)
                select ?, variant_id, product_id, quantity, seen_price, added_at from orders_cart_line where cart_id = ?
                on conflict (cart_id, variant_id) do update set quantity = greatest(l.quantity, excluded.quantity)""", into, from);
        delete(from);
    }

    void own(long cartId, long personId) {
        sql.update("update orders_cart set person_id = ?, changed_at = ? where id = ?", personId, clock.now(), cartId);
    }

    /**
     * Stores who buys; where that was who receives, too, it stays so.
     * @return rows changed
     */
    public int contact(CartKey key, Contact contact) {
        return sql.update("""
                update orders_cart c set contact = ?::jsonb, changed_at = ?, address = address
                  || case when address ->> 'recipient' = contact ->> 'name' then jsonb_build_object('recipient', ?::text) else '{}' end
                  || case when address ->> 'phone' = contact ->> 'phone' and ? <> '' then jsonb_build_object('phone', ?::text) else '{}' end
                where\s""" + key.condition(), contact.toJson(), clock.now(), contact.name(), contact.phone(), contact.phone(), key.value());
    }

    /**
     * Stores how the order is handed over, and where; a place that is null stays as it was answered before.
     * @return rows changed
     */
    public int handOver(CartKey key, String shippingMethod, Address address, Long branchId) {
        return sql.update("""
                update orders_cart c set shipping_method = ?, address = coalesce(?::jsonb, address), branch_id = coalesce(?::bigint, branch_id),
                  changed_at = ? where\s""" + key.condition(), shippingMethod, address == null ? null : address.toJson(), branchId,
                clock.now(), key.value());
    }

    /** Stores one answer of the checkout; the column name comes from code, never from a request. */
    public int answer(CartKey key, String column, JsonObject value) {
        return sql.update("update orders_cart c set " + column + " = ?::jsonb, changed_at = ? where " + key.condition(), value, clock.now(),
                key.value());
    }

    public void delete(long cartId) {
        sql.update("delete from orders_cart where id = ?", cartId);
    }

    private static Cart read(ResultSet row) throws SQLException {
        var shop = new Shop(row.getString("country"), row.getString("language"), row.getString("currency"));
        var coupons = Arrays.stream(row.getString("coupons").split(" ")).filter(code -> !code.isEmpty()).toList();
        return new Cart(row.getLong("id"), Sql.id(row, "person_id"), row.getString("customer_group"), shop, coupons,
                json(row, "contact", Contact::fromJson), json(row, "address", Address::fromJson),
                json(row, "document", IdentityDocument::fromJson), json(row, "invoice", InvoiceRequest::fromJson),
                row.getString("shipping_method"), Sql.id(row, "branch_id"), row.getString("payment_method"), lines(row));
    }

    private static List<CartLine> lines(ResultSet row) throws SQLException {
        try (var reader = Json.createReader(new StringReader(row.getString("lines")))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(line -> new CartLine(line.getJsonNumber("variant").longValue(), line.getJsonNumber("product").longValue(),
                            line.getInt("quantity"), line.getJsonNumber("price").bigDecimalValue()))
                    .toList();
        }
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
