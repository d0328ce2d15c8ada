package vitrina.catalog.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrina.kernel.database.Named;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.text.Texts;

/** Reads from the tables what is indexed: one statement for a batch of products, a JSON document a product. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "fills the index in batches")
@ApplicationScoped
class IndexedProductStore {

    /** Tags whose words are searched; the custom one brings its own. */
    private static final List<String> TAGS = List.of("NEW", "DISCOUNT", "FREE_SHIPPING");

    private static final String ROWS = """
            select json_build_object(
              'id', p.id, 'code', p.code, 'brand', p.brand, 'featured', p.featured, 'created', p.created_at, 'newUntil', p.new_until,
                'taxClass', p.tax_class,
              'texts', (select json_agg(json_build_object('language', t.language, 'name', t.name, 'summary', t.summary,
                 'description', t.description, 'published', t.published)) from catalog_product_text t where t.product_id = p.id),
              'categories', (select json_agg(c.category_id order by c.position, c.category_id)
                 from catalog_product_category c where c.product_id = p.id),
              'values', (select json_agg(w.value_id) from (
                 select pv.value_id from catalog_product_value pv where pv.product_id = p.id
                 union select vv.value_id from catalog_variant_value vv join catalog_variant v on v.id = vv.variant_id
                 where v.product_id = p.id and v.status = 'PUBLISHED') w),
              'tags', (select json_agg(g.kind) from catalog_product_tag g where g.product_id = p.id),
              'tagTexts', (select json_object_agg(x.language, x.text) from catalog_product_tag_text x where x.product_id = p.id),
              'entries', (select json_agg(json_build_object('country', k.country, 'currency', k.currency,
                 'currencies', (select json_agg(m.currency) from catalog_catalog_currency m where m.catalog_id = k.id), 'page', e.page,
                   'sequence', e.sequence,
                 'from', e.offered_from, 'until', e.offered_until))
                 from catalog_entry e join catalog_catalog k on k.id = e.catalog_id and k.active where e.product_id = p.id),
              'variants', (select json_agg(json_build_object('sku', v.sku, 'barcode', v.barcode,
                 'stock', (select json_agg(distinct l.country) from catalog_stock s
                    join catalog_location l on l.id = s.location_id and l.active
                    where s.variant_id = v.id and s.on_hand > s.reserved),
                 'prices', (select json_agg(json_build_object('country', l.country, 'currency', x.currency, 'list', l.id,
                      'priority', l.priority, 'group', l.customer_group, 'from', l.valid_from, 'until', l.valid_until,
                      'amount', x.amount, 'listAmount', x.list_amount))
                    from catalog_price x join catalog_price_list l on l.id = x.list_id and l.active
                    where x.variant_id = v.id and l.customer_group is null)) order by v.position, v.id)
                 from catalog_variant v where v.product_id = p.id and v.status = 'PUBLISHED')
            ) from catalog_product p where p.id = any(?) and p.status = 'PUBLISHED'""";

    @Inject
    private Sql sql;
    @Inject
    private Texts texts;

    /** Ids of published products after one, in order: how a rebuild walks. */
    List<Long> ids(long after, int most) {
        return sql.list("select id from catalog_product where id > ? and status = 'PUBLISHED' order by id limit ?",
                row -> row.getLong(1), after, most);
    }

    /** Those of the products that are published, by their id. */
    Map<Long, IndexedProduct> read(Collection<Long> ids, Instant now, Map<String, Map<Long, Long>> sold) {
        Map<Long, IndexedProduct> found = new HashMap<>();
        sql.list(ROWS, row -> new IndexedProductReader(json(row.getString(1)), now, sold).product(), ids)
                .forEach(product -> found.put(product.id(), product));
        return found;
    }

    /** Products in a category or below it. */
    List<Long> inCategory(long categoryId) {
        return sql.list("""
                select distinct pc.product_id from catalog_category top
                join catalog_category c on c.id = top.id or left(c.path, length(top.path) + 1) = top.path || '/'
                join catalog_product_category pc on pc.category_id = c.id where top.id = ?""", row -> row.getLong(1), categoryId);
    }

    /** Products that have a value of an attribute, themselves or in a variant. */
    List<Long> withAttribute(long attributeId) {
        return sql.list("""
                select pv.product_id from catalog_product_value pv join catalog_attribute_value w on w.id = pv.value_id and w.attribute_id = ?
                union select v.product_id from catalog_variant_value vv join catalog_variant v on v.id = vv.variant_id
                where vv.attribute_id = ?""", row -> row.getLong(1), attributeId, attributeId);
    }

    /** Products of which a price, an offer or the time of being new began or ended in a period. */
    List<Long> turned(Instant after, Instant until) {
        return sql.list("""
                select id from catalog_product where new_until > :after and new_until <= :until
                union select product_id from catalog_entry where offered_from > :after and offered_from <= :until
                union select product_id from catalog_entry where offered_until > :after and offered_until <= :until
                union select v.product_id from catalog_price_list l join catalog_price x on x.list_id = l.id
                  join catalog_variant v on v.id = x.variant_id
                  where l.active and (l.valid_from > :after and l.valid_from <= :until or l.valid_until > :after and l.valid_until <= :until)""",
                row -> row.getLong(1), Named.of("after", after).and("until", until));
    }

    Names names() {
        Map<Long, Map<String, String>> categoryNames = new HashMap<>();
        sql.list("select category_id, language, name from catalog_category_text",
                row -> categoryNames.computeIfAbsent(row.getLong(1), any -> new HashMap<>()).put(row.getString(2), row.getString(3)));
        Map<Long, Names.Category> categories = new HashMap<>();
        sql.list("""
                with recursive tree as (
                  select id, parent_id, array[position, id] as place from catalog_category where parent_id is null
                  union all select c.id, c.parent_id, t.place || array[c.position, c.id]
                  from catalog_category c join tree t on c.parent_id = t.id)
                select id, parent_id, row_number() over (order by place) as rank from tree""",
                row -> categories.put(row.getLong("id"), new Names.Category(row.getLong("id"), Sql.id(row, "parent_id"), row.getInt("rank"),
                        categoryNames.getOrDefault(row.getLong("id"), Map.of()))));
        Map<Long, Map<String, String>> valueNames = new HashMap<>();
        sql.list("select value_id, language, name from catalog_attribute_value_text",
                row -> valueNames.computeIfAbsent(row.getLong(1), any -> new HashMap<>()).put(row.getString(2), row.getString(3)));
        Map<Long, Names.Value> values = new HashMap<>();
        sql.list("""
                select v.id, a.code as attribute, a.filterable, v.code from catalog_attribute_value v
                join catalog_attribute a on a.id = v.attribute_id""",
                row -> values.put(row.getLong("id"), new Names.Value(row.getString("attribute"), row.getBoolean("filterable"), row.getString("code"),
                        valueNames.getOrDefault(row.getLong("id"), Map.of()))));
        return new Names(categories, values, tags());
    }

    private Map<String, Map<String, String>> tags() {
        Map<String, Map<String, String>> tags = new HashMap<>();
        for (String tag : TAGS) {
            ProductIndex.LANGUAGES
                    .forEach(language -> tags.computeIfAbsent(tag, any -> new HashMap<>()).put(language, texts.get(language, "catalog.tag." + tag)));
        }
        return tags;
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
