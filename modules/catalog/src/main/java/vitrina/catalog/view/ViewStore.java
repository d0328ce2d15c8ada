package vitrina.catalog.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Reads everything a view needs in one statement, a JSON document a product. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "a product page in one statement")
@ApplicationScoped
class ViewStore {

    private static final String ROWS = """
            with shop as (select ?::text as country, ?::text as currency, ?::text[] as chain)
            select json_build_object(
              'id', p.id, 'publicId', p.public_id, 'code', p.code, 'brand', p.brand, 'illustration', p.illustration,
              'featured', p.featured, 'taxClass', p.tax_class, 'currency', k.currency, 'newUntil', p.new_until,
              'from', e.offered_from, 'until', e.offered_until, 'page', e.page, 'sequence', e.sequence,
              'name', t.name, 'slug', t.slug, 'summary', t.summary, 'description', t.description,
              'seoTitle', t.seo_title, 'seoDescription', t.seo_description,
              'slugs', (select json_object_agg(x.language, x.slug) from catalog_product_text x
                 where x.product_id = p.id and x.published),
              'categories', (select json_agg(c.category_id order by c.position, c.category_id)
                 from catalog_product_category c where c.product_id = p.id),
              'images', (select json_agg(json_build_object('id', i.id, 'file', i.file_key, 'alt',
                   (select x.alt from catalog_image_text x where x.image_id = i.id and x.language = any(shop.chain)
                    order by array_position(shop.chain, x.language::text) limit 1)) order by i.position, i.id)
                 from catalog_image i where i.product_id = p.id and i.state = 'READY'),
              'documents', (select json_agg(json_build_object('kind', d.kind, 'file', d.file_key, 'url', d.url, 'title',
                   (select x.title from catalog_document_text x where x.document_id = d.id and x.language = any(shop.chain)
                    order by array_position(shop.chain, x.language::text) limit 1)) order by d.position, d.id)
                 from catalog_document d where d.product_id = p.id),
              'tags', (select json_agg(g.kind) from catalog_product_tag g where g.product_id = p.id),
              'tagText', (select x.text from catalog_product_tag_text x where x.product_id = p.id and x.language = any(shop.chain)
                 order by array_position(shop.chain, x.language::text) limit 1),
              'related', (select json_agg(r.related_id order by r.position, r.related_id) from catalog_relation r
                 where r.product_id = p.id and r.kind = 'RELATED'),
              'complementary', (select json_agg(r.related_id order by r.position, r.related_id) from catalog_relation r
                 where r.product_id = p.id and r.kind = 'COMPLEMENTARY'),
              'options', (select json_agg(json_build_object('id', a.id, 'code', a.code, 'kind', a.kind, 'name',
                   (select x.name from catalog_attribute_text x where x.attribute_id = a.id and x.language = any(shop.chain)
                    order by array_position(shop.chain, x.language::text) limit 1)) order by o.position, a.id)
                 from catalog_product_option o join catalog_attribute a on a.id = o.attribute_id where o.product_id = p.id),
              'values', (select json_agg(json_build_object('id', w.id, 'code', w.code, 'swatch', w.swatch, 'attribute', w.attribute_id,
                   'name', (select x.name from catalog_attribute_value_text x where x.value_id = w.id and x.language = any(shop.chain)
                    order by array_position(shop.chain, x.language::text) limit 1)) order by w.position, w.id)
                 from catalog_attribute_value w where w.id in (select y.value_id from catalog_variant_value y
                   join catalog_variant v on v.id = y.variant_id where v.product_id = p.id and v.status = 'PUBLISHED')),
              'attributes', (select json_agg(json_build_object('code', a.code,
                   'name', (select x.name from catalog_attribute_text x where x.attribute_id = a.id and x.language = any(shop.chain)
                    order by array_position(shop.chain, x.language::text) limit 1),
                   'value', coalesce((select x.name from catalog_attribute_value_text x where x.value_id = w.id
                    and x.language = any(shop.chain) order by array_position(shop.chain, x.language::text) limit 1), w.code))
                   order by a.position, a.id, pv.position)
                 from catalog_product_value pv join catalog_attribute_value w on w.id = pv.value_id
                 join catalog_attribute a on a.id = w.attribute_id where pv.product_id = p.id),
              'variants', (select json_agg(json_build_object('id', v.id, 'publicId', v.public_id, 'sku', v.sku, 'image', v.image_id,
                   'barcode', v.barcode, 'weight', v.weight_g,
                   'values', (select json_object_agg(y.attribute_id, y.value_id) from catalog_variant_value y where y.variant_id = v.id),
                   'available', (select sum(s.on_hand - s.reserved) from catalog_stock s join catalog_location l on l.id = s.location_id
                     where s.variant_id = v.id and l.active and l.country = shop.country),
                   'prices', (select json_agg(json_build_object('list', l.id, 'priority', l.priority, 'group', l.customer_group,
                       'from', l.valid_from, 'until', l.valid_until, 'currency', x.currency, 'amount', x.amount, 'listAmount', x.list_amount))
                     from catalog_price x join catalog_price_list l on l.id = x.list_id
                     where x.variant_id = v.id and x.currency in (shop.currency, k.currency) and l.country = shop.country and l.active))
                   order by v.position, v.id)
                 from catalog_variant v where v.product_id = p.id and v.status = 'PUBLISHED')
            ) from shop cross join catalog_product p
            join catalog_catalog k on k.country = shop.country and k.active
            join catalog_entry e on e.catalog_id = k.id and e.product_id = p.id
            join lateral (select x.* from catalog_product_text x where x.product_id = p.id and x.language = any(shop.chain)
              order by array_position(shop.chain, x.language::text) limit 1) t on t.published
            where p.id = any(?) and p.status = 'PUBLISHED'""";

    @Inject
    private Sql sql;

    List<JsonObject> read(Shop shop, Collection<Long> ids) {
        return sql.list(ROWS, row -> parse(row.getString(1)), shop.country(), shop.currency(), shop.languages(), ids);
    }

    /** The product of a web address, also of an address it had before. */
    Optional<Long> bySlug(Shop shop, String slug) {
        return sql.first("""
                select product_id from (
                  select product_id, 0 as old, array_position(?, language::text) as place from catalog_product_text
                  where slug = ? and language = any(?)
                  union all select target_id, 1, array_position(?, language::text) from catalog_slug_redirect
                  where kind = 'PRODUCT' and slug = ? and language = any(?)) as found order by old, place limit 1""",
                row -> row.getLong(1), shop.languages(), slug, shop.languages(), shop.languages(), slug, shop.languages());
    }

    private static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    Optional<Long> productOf(UUID variant) {
        return sql.first("select product_id from catalog_variant where public_id = ?", row -> row.getLong(1), variant);
    }
}
