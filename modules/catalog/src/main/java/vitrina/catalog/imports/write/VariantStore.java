package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ImportedProduct.Variant;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Variants, the option values that tell them apart, and their stock. Variants that the file does not name stay. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
class VariantStore {

    private static final String GIVEN = """
        with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, public_id uuid, sku text, option_key text,
          barcode text, weight integer, position integer, status text, image text))
        """;
    @Inject
    private Sql sql;

    void write(Batch batch, AttributeStore.Values values) {
        Rows rows = new Rows();
        Rows chosen = new Rows();
        for (ImportedProduct product : batch.products()) {
            for (int i = 0; i < product.variants().size(); i++) {
                Variant variant = product.variants().get(i);
                List<String> key = new ArrayList<>();
                for (int option = 0; variant.values() != null && option < variant.values().size(); option++) {
                    String code = product.options().get(option).code();
                    long value = values.id(code, variant.values().get(option).code());
                    key.add(String.valueOf(value));
                    chosen.add("sku", variant.sku(), "attribute", values.attributes().get(code), "value", value);
                }
                rows.add("product", batch.id(product), "public_id", Ids.uuid7(), "sku", variant.sku(),
                        "option_key", variant.values() == null ? null : String.join("-", key), "barcode", variant.barcode(),
                        "weight", variant.weight(), "position", i, "status", variant.status(), "image", variant.image());
            }
        }
        writeVariants(batch, rows);
        batch.change("""
            with b as (select * from jsonb_to_recordset(?::jsonb) as b(sku text, attribute bigint, value bigint)),
            w as (insert into catalog_variant_value as t (variant_id, attribute_id, value_id)
              select v.id, b.attribute, b.value from b join catalog_variant v on v.sku = b.sku
              on conflict (variant_id, attribute_id) do update set value_id = excluded.value_id where t.value_id <> excluded.value_id
              returning variant_id)
            select v.product_id from w join catalog_variant v on v.id = w.variant_id""", chosen.json());
        writeStock(batch);
    }

    private void writeVariants(Batch batch, Rows rows) {
        var json = rows.json();
        batch.change(GIVEN + """
            , n as (select v.id, coalesce(b.option_key, v.option_key) as option_key,
                case when b.barcode is null then v.barcode else nullif(b.barcode, '') end as barcode, coalesce(b.weight, v.weight_g) as weight,
                case when b.option_key is null then v.position else b.position end as position, coalesce(b.status, v.status) as status,
                case when b.image is null then v.image_id else
                  (select min(i.id) from catalog_image i where i.product_id = v.product_id and i.source_url = b.image) end as image
              from b join catalog_variant v on v.sku = b.sku)
            update catalog_variant v set option_key = n.option_key, barcode = n.barcode, weight_g = n.weight, position = n.position,
              status = n.status, image_id = n.image, version = v.version + 1
            from n where v.id = n.id and (v.option_key, v.barcode, v.weight_g, v.position, v.status, v.image_id)
              is distinct from (n.option_key, n.barcode, n.weight, n.position, n.status, n.image) returning v.product_id""", json);
        batch.change(GIVEN + """
            insert into catalog_variant (product_id, public_id, sku, option_key, barcode, weight_g, position, status, image_id)
            select product, public_id, sku, coalesce(option_key, ''), nullif(barcode, ''), weight, position, coalesce(status, 'PUBLISHED'),
              (select min(i.id) from catalog_image i where i.product_id = b.product and i.source_url = b.image) from b
            on conflict (sku) do nothing returning product_id""", json);
        List<String> skus = batch.products().stream().flatMap(p -> p.variants().stream()).map(Variant::sku).toList();
        sql.list("select sku, id from catalog_variant where sku = any(?)", row -> batch.variant(row.getString(1), row.getLong(2)), skus);
    }

    /** What is on hand never falls below what shoppers have reserved; the difference is remarked. */
    private void writeStock(Batch batch) {
        Rows rows = new Rows();
        batch.products().forEach(p -> p.variants().forEach(v -> v.stock().forEach(
                (location, pieces) -> rows.add("variant", batch.variantId(v.sku()), "location", location, "pieces", pieces, "line", v.line()))));
        String given = """
            with b as (select b.*, l.id as place from jsonb_to_recordset(?::jsonb)
              as b(variant bigint, location text, pieces integer, line bigint) join catalog_location l on l.code = b.location)
            """;
        sql.list(given + """
            select b.line, v.sku from b join catalog_stock s on s.variant_id = b.variant and s.location_id = b.place and s.reserved > b.pieces
            join catalog_variant v on v.id = b.variant order by b.line""",
                row -> {
                    batch.remark(row.getLong(1), ProblemCode.STOCK_RESERVED, row.getString(2));
                    return null;
                }, rows.json());
        batch.change(given + """
            , w as (insert into catalog_stock as s (variant_id, location_id, on_hand) select variant, place, pieces from b
                order by variant, place
                on conflict (variant_id, location_id) do update set on_hand = greatest(excluded.on_hand, s.reserved)
                where s.on_hand <> greatest(excluded.on_hand, s.reserved) returning variant_id)
            select v.product_id from w join catalog_variant v on v.id = w.variant_id""", rows.json());
    }
}
