package vitrina.catalog.imports.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.money.Money;

/** Rows of variants for a page of products. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "streams; 100,000 products in an export")
final class VariantCells {

    private final Sql sql;
    private final ExportColumns columns;
    private final List<Long> products;
    private final Map<Long, String[]> byId = new HashMap<>();

    VariantCells(Sql sql, ExportColumns columns, Collection<Long> products) {
        this.sql = sql;
        this.columns = columns;
        this.products = List.copyOf(products);
    }

    /** By product, in the order of the product's page. */
    Map<Long, List<String[]>> rows() {
        Map<Long, List<String[]>> rows = new HashMap<>();
        sql.list("""
            select v.product_id, v.id, v.sku, v.barcode, v.weight_g, v.status, i.source_url from catalog_variant v
            left join catalog_image i on i.id = v.image_id where v.product_id = any(?) order by v.position, v.id""", row -> {
            String[] cells = columns.row();
            byId.put(row.getLong(2), cells);
            columns.put(cells, "sku", row.getString(3));
            columns.put(cells, "barcode", row.getString(4));
            columns.put(cells, "weight_g", row.getString(5));
            columns.put(cells, "variant_status", row.getString(6).toLowerCase(Locale.ROOT));
            columns.put(cells, "image", row.getString(7));
            return rows.computeIfAbsent(row.getLong(1), p -> new ArrayList<>()).add(cells);
        }, products);
        List<Long> variants = List.copyOf(byId.keySet());
        options(variants);
        prices(variants);
        sql.list("""
            select s.variant_id, l.code, s.on_hand from catalog_stock s join catalog_location l on l.id = s.location_id
            where s.variant_id = any(?)""", row -> put(row.getLong(1), "stock[" + row.getString(2) + "]", row.getString(3)), variants);
        return rows;
    }

    private boolean put(long variant, String heading, String text) {
        columns.put(byId.get(variant), heading, text);
        return true;
    }

    private void options(List<Long> variants) {
        String numbered = """
            with o as (select p.product_id, p.attribute_id, row_number() over (partition by p.product_id order by p.position, a.code) as nr
              from catalog_product_option p join catalog_attribute a on a.id = p.attribute_id where p.product_id = any(?))
            """;
        sql.list(numbered + """
            select v.id, o.nr, x.code, x.swatch from catalog_variant v join o on o.product_id = v.product_id
            join catalog_variant_value vv on vv.variant_id = v.id and vv.attribute_id = o.attribute_id
            join catalog_attribute_value x on x.id = vv.value_id where v.id = any(?)""",
                row -> put(row.getLong(1), "option" + row.getInt(2) + "_value", row.getString(3))
                        && put(row.getLong(1), "option" + row.getInt(2) + "_swatch", row.getString(4)),
                products, variants);
        sql.list(numbered + """
            select v.id, o.nr, t.language, t.name from catalog_variant v join o on o.product_id = v.product_id
            join catalog_variant_value vv on vv.variant_id = v.id and vv.attribute_id = o.attribute_id
            join catalog_attribute_value_text t on t.value_id = vv.value_id where v.id = any(?)""",
                row -> put(row.getLong(1), "option" + row.getInt(2) + "_value[" + row.getString(3) + "]", row.getString(4)), products, variants);
    }

    /** Standing prices only; lists for groups and dates are edited in the backoffice. */
    private void prices(List<Long> variants) {
        sql.list("""
            select p.variant_id, case when c.currency = p.currency then c.country else c.country || '/' || p.currency end,
              p.currency, p.amount, p.list_amount
            from catalog_price p join catalog_price_list l on l.id = p.list_id and l.priority = 0 and l.customer_group is null
              and l.valid_from is null and l.valid_until is null join catalog_catalog c on c.country = l.country
            where p.variant_id = any(?)""",
                row -> put(row.getLong(1), "price[" + row.getString(2) + "]", plain(row.getBigDecimal(4), row.getString(3)))
                        && put(row.getLong(1), "list_price[" + row.getString(2) + "]", plain(row.getBigDecimal(5), row.getString(3))),
                variants);
    }

    private static String plain(BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency).rounded().amount().toPlainString();
    }
}
