package vitrina.catalog.imports.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** The headings of an export: as many languages, countries, locations and attributes as the catalog uses. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "streams; 100,000 products in an export")
final class ExportColumns {

    static final int OPTIONS = 3;
    private final List<String> headings = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();

    ExportColumns(Sql sql) {
        List<String> languages = sql.list("""
            select distinct language from (select language from catalog_catalog_language union select language from catalog_product_text) l
            order by language""", row -> row.getString(1));
        add("product", "sku");
        languages.forEach(l -> add("name[" + l + "]", "slug[" + l + "]", "summary[" + l + "]", "description[" + l + "]",
                "seo_title[" + l + "]", "seo_description[" + l + "]"));
        add("brand", "categories");
        languages.forEach(l -> add("categories[" + l + "]"));
        add("tags");
        languages.forEach(l -> add("tag_text[" + l + "]"));
        add("status", "tax_class", "illustration", "images");
        languages.forEach(l -> add("images_alt[" + l + "]"));
        add("documents");
        languages.forEach(l -> add("documents_title[" + l + "]"));
        addAttributes(sql);
        add("related", "complementary");
        sql.list("select country from catalog_catalog order by country", row -> row.getString(1))
                .forEach(c -> add("page[" + c + "]", "sequence[" + c + "]"));
        addOptions(sql);
        sql.list("""
            select distinct l.country, p.currency, p.currency = c.currency from catalog_price p join catalog_price_list l on l.id = p.list_id
            join catalog_catalog c on c.country = l.country order by 1, 3 desc, 2""",
                row -> row.getBoolean(3) ? row.getString(1) : row.getString(1) + "/" + row.getString(2))
                .forEach(c -> add("price[" + c + "]", "list_price[" + c + "]"));
        sql.list("select code from catalog_location order by code", row -> row.getString(1)).forEach(l -> add("stock[" + l + "]"));
        add("barcode", "weight_g", "image", "variant_status");
    }

    private void addAttributes(Sql sql) {
        sql.list("select code from catalog_attribute a where exists (select from catalog_product_value p join catalog_attribute_value v"
                + " on v.id = p.value_id where v.attribute_id = a.id) order by position, code", row -> row.getString(1)).forEach(code -> {
                    add("attribute." + code);
                    sql.list("""
                    select distinct language from catalog_attribute_value_text t join catalog_attribute_value v on v.id = t.value_id
                    join catalog_attribute a on a.id = v.attribute_id where a.code = ? order by 1""", row -> row.getString(1), code)
                            .forEach(l -> add("attribute." + code + "[" + l + "]"));
                    sql.list("""
                    select language from catalog_attribute_text t join catalog_attribute a on a.id = t.attribute_id
                    where a.code = ? order by 1""", row -> row.getString(1), code)
                            .forEach(l -> add("attribute." + code + ".name[" + l + "]"));
                });
    }

    private void addOptions(Sql sql) {
        List<String> spoken = sql.list("""
            select distinct language from (select t.language from catalog_attribute_text t join catalog_product_option o
              on o.attribute_id = t.attribute_id union select t.language from catalog_attribute_value_text t
              join catalog_variant_value v on v.value_id = t.value_id) l order by 1""", row -> row.getString(1));
        for (int i = 1; i <= OPTIONS; i++) {
            String option = "option" + i;
            add(option, option + "_kind");
            spoken.forEach(l -> add(option + "_name[" + l + "]"));
            add(option + "_value");
            spoken.forEach(l -> add(option + "_value[" + l + "]"));
            add(option + "_swatch");
        }
    }

    private void add(String... names) {
        for (String name : names) {
            index.put(name, headings.size());
            headings.add(name);
        }
    }

    List<String> headings() {
        return headings;
    }

    String[] row() {
        return new String[headings.size()];
    }

    /** A heading that came up only while the export ran is left out. */
    void put(String[] row, String heading, String text) {
        Integer at = index.get(heading);
        if (at != null) {
            row[at] = text;
        }
    }

    /** Adds to a list; parts are separated by a bar, bars within are written with a backslash. */
    void append(String[] row, String heading, String part) {
        Integer at = index.get(heading);
        if (at != null) {
            String escaped = part.replace("\\", "\\\\").replace("|", "\\|");
            row[at] = row[at] == null ? escaped : row[at] + "|" + escaped;
        }
    }
}
