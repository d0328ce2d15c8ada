package vitrina.catalog.imports.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Fills what belongs to the product itself, for a page of products, one query a topic. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "streams; 100,000 products in an export")
final class ProductCells {

    private final Sql sql;
    private final ExportColumns columns;
    private final Map<Long, String[]> products;
    private final List<Long> ids;

    ProductCells(Sql sql, ExportColumns columns, Map<Long, String[]> products) {
        this.sql = sql;
        this.columns = columns;
        this.products = products;
        this.ids = List.copyOf(products.keySet());
    }

    void fill() {
        fields();
        texts();
        categories();
        tags();
        media("images", "images_alt", "select product_id, id, source_url from catalog_image where product_id = any(?) and source_url is not null"
                + " order by position, id", "select image_id, language, alt from catalog_image_text where image_id = any(?)");
        media("documents", "documents_title", "select product_id, id, url from catalog_document where product_id = any(?) and url is not null"
                + " order by position, id", "select document_id, language, title from catalog_document_text where document_id = any(?)");
        attributes();
        sql.list("""
            select r.product_id, lower(r.kind), p.code from catalog_relation r join catalog_product p on p.id = r.related_id
            where r.product_id = any(?) order by r.position, p.code""", row -> append(row.getLong(1), row.getString(2), row.getString(3)), ids);
        sql.list("""
            select e.product_id, c.country, e.page, e.sequence from catalog_entry e join catalog_catalog c on c.id = e.catalog_id
            where e.product_id = any(?)""", row -> put(row.getLong(1), "page[" + row.getString(2) + "]", row.getString(3))
                && put(row.getLong(1), "sequence[" + row.getString(2) + "]", row.getString(4)), ids);
        // A price alone would bring it back into a catalog that it was taken out of.
        sql.list("""
            select distinct v.product_id, c.country from catalog_price p join catalog_price_list l on l.id = p.list_id
            join catalog_variant v on v.id = p.variant_id join catalog_catalog c on c.country = l.country
            where v.product_id = any(?) and not exists (select from catalog_entry e
              where e.catalog_id = c.id and e.product_id = v.product_id)""",
                row -> put(row.getLong(1), "page[" + row.getString(2) + "]", "-"), ids);
    }

    private boolean put(long product, String heading, String text) {
        columns.put(products.get(product), heading, text);
        return true;
    }

    private boolean append(long product, String heading, String part) {
        columns.append(products.get(product), heading, part);
        return true;
    }

    private void fields() {
        sql.list("select * from catalog_product where id = any(?)", row -> put(row.getLong("id"), "brand", row.getString("brand"))
                && put(row.getLong("id"), "status", row.getString("status").toLowerCase(Locale.ROOT))
                && put(row.getLong("id"), "tax_class", row.getString("tax_class"))
                && put(row.getLong("id"), "illustration", row.getString("illustration"))
                && row.getBoolean("featured") && append(row.getLong("id"), "tags", "featured"), ids);
    }

    private void texts() {
        List<String> names = List.of("name", "slug", "summary", "description", "seo_title", "seo_description");
        sql.list("select * from catalog_product_text where product_id = any(?)", row -> {
            for (String name : names) {
                put(row.getLong("product_id"), name + "[" + row.getString("language") + "]", row.getString(name));
            }
            return true;
        }, ids);
    }

    /** A name with a slash would read as two levels. */
    private void categories() {
        sql.list("""
            select pc.product_id, c.path from catalog_product_category pc join catalog_category c on c.id = pc.category_id
            where pc.product_id = any(?) order by pc.position, c.path""", row -> append(row.getLong(1), "categories", row.getString(2)), ids);
        sql.list("""
            with recursive up as (
              select pc.product_id, pc.category_id, pc.position, pc.category_id as id, 0 as depth from catalog_product_category pc
              where pc.product_id = any(?)
              union all select up.product_id, up.category_id, up.position, c.parent_id, depth + 1 from up join catalog_category c on c.id = up.id
              where c.parent_id is not null),
            spoken as (select distinct language from catalog_category_text where language <> 'und')
            select up.product_id, s.language, string_agg(replace(coalesce(t.name, c.code), '/', '-'), '/' order by depth desc)
            from up cross join spoken s join catalog_category c on c.id = up.id
            left join catalog_category_text t on t.category_id = up.id and t.language = s.language
            group by up.product_id, up.category_id, up.position, s.language order by up.position, min(case depth when 0 then c.path end)""",
                row -> append(row.getLong(1), "categories[" + row.getString(2) + "]", row.getString(3)), ids);
    }

    private void tags() {
        sql.list("select product_id, kind from catalog_product_tag where product_id = any(?) order by kind",
                row -> append(row.getLong(1), "tags", row.getString(2).toLowerCase(Locale.ROOT).replace('_', '-')), ids);
        sql.list("select product_id, language, text from catalog_product_tag_text where product_id = any(?)",
                row -> put(row.getLong(1), "tag_text[" + row.getString(2) + "]", row.getString(3)), ids);
    }

    private record Medium(long product, long id, String url) {}

    /** Texts stand in the order of their addresses; a missing one leaves its place empty. */
    private void media(String heading, String textHeading, String query, String textQuery) {
        List<Medium> media = sql.list(query, row -> new Medium(row.getLong(1), row.getLong(2), row.getString(3)), ids);
        Map<String, Map<Long, String>> texts = new java.util.TreeMap<>();
        sql.list(textQuery, row -> texts.computeIfAbsent(row.getString(2), l -> new java.util.HashMap<>()).put(row.getLong(1), row.getString(3)),
                media.stream().map(Medium::id).toList());
        for (Medium medium : media) {
            append(medium.product(), heading, medium.url());
            texts.forEach((language, byId) -> append(medium.product(), textHeading + "[" + language + "]", byId.getOrDefault(medium.id(), "")));
        }
    }

    private void attributes() {
        sql.list("""
            select pv.product_id, a.code, v.code from catalog_product_value pv join catalog_attribute_value v on v.id = pv.value_id
            join catalog_attribute a on a.id = v.attribute_id where pv.product_id = any(?) order by pv.position, v.code""",
                row -> append(row.getLong(1), "attribute." + row.getString(2), row.getString(3)), ids);
        sql.list("""
            with spoken as (select distinct v.attribute_id, t.language from catalog_attribute_value_text t
              join catalog_attribute_value v on v.id = t.value_id)
            select pv.product_id, a.code, s.language, coalesce(t.name, v.code) from catalog_product_value pv
            join catalog_attribute_value v on v.id = pv.value_id join catalog_attribute a on a.id = v.attribute_id
            join spoken s on s.attribute_id = a.id
            left join catalog_attribute_value_text t on t.value_id = v.id and t.language = s.language
            where pv.product_id = any(?) order by pv.position, v.code""",
                row -> append(row.getLong(1), "attribute." + row.getString(2) + "[" + row.getString(3) + "]", row.getString(4)), ids);
        sql.list("""
            select distinct pv.product_id, a.code, t.language, t.name from catalog_product_value pv
            join catalog_attribute_value v on v.id = pv.value_id join catalog_attribute a on a.id = v.attribute_id
            join catalog_attribute_text t on t.attribute_id = a.id where pv.product_id = any(?)""",
                row -> put(row.getLong(1), "attribute." + row.getString(2) + ".name[" + row.getString(3) + "]", row.getString(4)), ids);
        sql.list("""
            select o.product_id, row_number() over (partition by o.product_id order by o.position, a.code), a.code, lower(a.kind), a.id
            from catalog_product_option o join catalog_attribute a on a.id = o.attribute_id where o.product_id = any(?)""",
                row -> put(row.getLong(1), "option" + row.getInt(2), row.getString(3))
                        && put(row.getLong(1), "option" + row.getInt(2) + "_kind", row.getString(4)),
                ids);
        sql.list("""
            select o.product_id, o.nr, t.language, t.name from (select p.product_id, p.attribute_id, row_number() over (
              partition by p.product_id order by p.position, a.code) as nr from catalog_product_option p
              join catalog_attribute a on a.id = p.attribute_id where p.product_id = any(?)) o
            join catalog_attribute_text t on t.attribute_id = o.attribute_id""",
                row -> put(row.getLong(1), "option" + row.getInt(2) + "_name[" + row.getString(3) + "]", row.getString(4)), ids);
    }
}
