package vitrina.orders.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.stream.IntStream;
import vitrina.catalog.tax.TaxRow;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.orders.cart.CartView;
import vitrina.orders.order.OrderChange.Kind;
import vitrina.orders.order.OrderChanges;
import vitrina.orders.order.OrderStage;
import vitrina.people.address.AddressForms;

/** Writes a placed order: three statements, however many lines. Where an order begins (PLACED, DUE) the database says. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "an order with all its rows in three statements")
@ApplicationScoped
class PlacementStore {

    @Inject
    private Sql sql;
    @Inject
    private OrderChanges changes;

    /** Numbers run per country; a placement that fails leaves a gap (decision 6). */
    Numbered next(String country) {
        return sql.first("select nextval('orders_order_seq'), orders_next_number(?::char(2))",
                row -> new Numbered(row.getLong(1), country + "-" + row.getLong(2)), country).orElseThrow();
    }

    /** The two names of a new order inside the house. */
    record Numbered(long id, String number) {}

    /** @param paymentId of the payment that was begun for the whole, or null where there is nothing to pay */
    void insert(NewOrder order, CartView view, UUID paymentId) {
        var move = Move.of(OrderStage.DRAFT, OrderStage.PLACED, Mover.CUSTOMER, null);
        header(order, view, paymentId);
        lines(order, view);
        changes.note(order.id(), Kind.STAGE, OrderStage.DRAFT.name(), move.to().name(), null);
    }

    private void header(NewOrder order, CartView view, UUID paymentId) {
        var cart = view.cart();
        var totals = view.totals();
        var address = view.shipping().isPickUp() ? null : cart.address();
        var document = cart.documentOf(order.country().code());
        sql.update("""
                with placed as (
                insert into orders_order (id, public_id, number, payment_method, seller_id, country, currency,
                  language, branch_id, person_id, placed_kind, placed_id, contact_name, contact_email, contact_phone, address, address_line,
                  document, invoice, mode, shipping_method, promised_from, promised_to, tax_included, items, discount, shipping,
                  tax, total, coupons, savings, access_hash, tracking_token, expires_at, placed_at, changed_at)
                values (:id, :publicId, :number, :paymentMethod, :sellerId, :country, :currency, :language, :branchId, :personId,
                  :placedKind, :personId, :contactName, :contactEmail, :contactPhone, :address::jsonb, :addressLine, :document::jsonb,
                  :invoice::jsonb, :mode, :shippingMethod, :promisedFrom, :promisedTo, :taxIncluded, :items, :discount,
                  :shipping, :tax, :total, :coupons, :savings::jsonb, :accessHash, :trackingToken, :expiresAt, :placedAt,
                    :placedAt) returning id, branch_id, mode, total, changed_at),
                share as (
                insert into orders_allocation (order_id, position, payment_id, amount)
                select id, 1, payment, total from placed, (values (:payment::uuid)) as begun (payment) where payment is not null)
                insert into orders_fulfilment (order_id, branch_id, mode, changed_at) select id, branch_id, mode, changed_at from placed""", Named
                .of("id", order.id()).and("publicId", order.publicId()).and("number", order.number()).and("paymentMethod", order.paymentMethod())
                .and("sellerId", order.sellerId()).and("country", order.country().code()).and("currency", view.shop().currency())
                .and("language", view.shop().language()).and("branchId", order.branchId()).and("personId", order.personId())
                .and("placedKind", Actors.current().kind()).and("contactName", order.contact().name())
                .and("contactEmail", order.contact().email()).and("contactPhone", order.contact().phone())
                .and("address", address == null ? null : address.toJson())
                .and("addressLine", address == null ? "" : shortened(String.join(", ", AddressForms.of(address.country()).lines(address)), 400))
                .and("document", document == null ? null : document.toJson()).and("invoice", cart.invoice() == null ? null : cart.invoice().toJson())
                .and("mode", view.shipping().mode()).and("shippingMethod", view.shipping().code()).and("promisedFrom", order.promisedFrom())
                .and("promisedTo", order.promisedTo()).and("taxIncluded", totals.taxIncluded()).and("items", totals.items().amount())
                .and("discount", totals.discount().amount()).and("shipping", totals.shipping().amount()).and("tax", totals.tax().amount())
                .and("total", totals.total().amount()).and("coupons", String.join(" ", cart.coupons())).and("savings", savings(view))
                .and("accessHash", Ids.sha256(order.accessToken())).and("trackingToken", order.trackingToken()).and("expiresAt", order.expiresAt())
                .and("placedAt", order.placedAt()).and("payment", paymentId));
    }

    private void lines(NewOrder order, CartView view) {
        var lines = Json.createArrayBuilder();
        IntStream.range(0, view.items().size()).forEach(index -> {
            var item = view.items().get(index);
            var priced = item.priced();
            var image = item.variant().image() == null ? item.product().image().orElse(null) : item.variant().image();
            var line = Json.createObjectBuilder().add("line_no", index + 1).add("variant_id", item.variant().id())
                    .add("product_id", item.product().id()).add("sku", item.variant().sku())
                    .add("name", shortened(item.product().name(), 300)).add("options", shortened(item.variant().label(), 300))
                    .add("quantity", item.quantity()).add("list_price", priced.line().listPrice().amount())
                    .add("unit_price", priced.line().unitPrice().amount()).add("discount", priced.discount().amount())
                    .add("net", priced.net().amount()).add("gross", priced.gross().amount());
            if (image != null) {
                line.add("image", image.fileKey());
            }
            lines.add(line);
        });
        sql.update("""
                with taxes as (
                  insert into orders_tax (order_id, line_no, code, rate, base, amount)
                  select ?, line_no, code, rate, base, amount from jsonb_to_recordset(?::jsonb)
                    as tax (line_no int, code text, rate numeric, base numeric, amount numeric))
                insert into orders_line (order_id, line_no, variant_id, product_id, sku, name, options, image, quantity, list_price,
                  unit_price, discount, net, gross)
                select ?, line_no, variant_id, product_id, sku, name, options, image, quantity, list_price, unit_price, discount,
                  net, gross
                from jsonb_to_recordset(?::jsonb) as line (line_no int, variant_id bigint, product_id bigint, sku text, name text,
                  options text, image text, quantity int, list_price numeric, unit_price numeric, discount numeric, net numeric,
                  gross numeric)""", order.id(), taxes(view), order.id(), lines.build());
    }

    private static JsonArray taxes(CartView view) {
        var rows = Json.createArrayBuilder();
        var lines = view.totals().lines();
        IntStream.range(0, lines.size()).forEach(index -> lines.get(index).taxes().forEach(row -> rows.add(tax(index + 1, row))));
        view.totals().shippingTaxed().rows().stream().filter(row -> !row.base().isZero()).forEach(row -> rows.add(tax(0, row)));
        return rows.build();
    }

    private static jakarta.json.JsonObjectBuilder tax(int line, TaxRow row) {
        return Json.createObjectBuilder().add("line_no", line).add("code", row.code()).add("rate", row.rate())
                .add("base", row.base().amount()).add("amount", row.amount().amount());
    }

    /** Names and amounts of promotions, as the buyer saw them. */
    private static JsonArray savings(CartView view) {
        var savings = Json.createArrayBuilder();
        view.savings().savings().forEach(saving -> savings.add(Json.createObjectBuilder()
                .add("promotion", saving.promotionId()).add("name", saving.name(view.shop().languageTag()))
                .add("amount", saving.amount().amount()).add("freeShipping", saving.freeShipping())
                .add("coupon", saving.couponId() == null ? JsonValue.NULL : Json.createValue(saving.couponId()))));
        return savings.build();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
