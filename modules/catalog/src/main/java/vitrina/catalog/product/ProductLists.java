package vitrina.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vitrina.kernel.database.Collation;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;

/** The product table of the backoffice: filtered, sorted and paged by the database. */
@PlainSql(value = PlainSql.Why.LIST, note = "product table; a million products")
@ApplicationScoped
class ProductLists {

    private static final List<String> SORTS = List.of("code", "brand", "status", "updated_at");
    /** Whatever case and accents are; by an index each, which a condition over all three could not use. */
    private static final String WORDS = """
             and p.id in (select id from catalog_product where kernel_plain(code) like kernel_containing(?)
            union all select product_id from catalog_product_text where kernel_plain(name) like kernel_containing(?)
            union all select product_id from catalog_variant where kernel_plain(sku) like kernel_containing(?))""";
    private static final String NAME = "coalesce((select name from catalog_product_text t where t.product_id = p.id order by t.language = ? desc, t.language limit 1), p.code)";
    private static final String COLUMNS = """
            select p.*, %s%%s as name,
              (select coalesce(ct.name, c.path) from catalog_product_category pc join catalog_category c on c.id = pc.category_id
                left join catalog_category_text ct on ct.category_id = c.id and ct.language = ?
                where pc.product_id = p.id order by pc.position limit 1) as category,
              (select count(*) from catalog_variant v where v.product_id = p.id and v.status <> 'ARCHIVED') as variants,
              (select coalesce(sum(s.on_hand), 0) from catalog_variant v join catalog_stock s on s.variant_id = v.id
                where v.product_id = p.id) as on_hand,
              array(select t.language from catalog_product_text t where t.product_id = p.id and t.published order by 1) as languages,
              array(select k.country::text from catalog_entry e join catalog_catalog k on k.id = e.catalog_id
                where e.product_id = p.id order by 1) as countries,
              (select i.file_key from catalog_image i where i.product_id = p.id and i.state = 'READY'
                order by i.position, i.id limit 1) as image_key
            """.formatted(NAME);

    @Inject
    private Sql sql;

    Paged<ProductRow> list(ProductFilter filter, String language, String sort, boolean descending, Paging paging) {
        var arguments = new ArrayList<Object>();
        var where = where(filter, arguments);
        long total = sql.number("select count(*) from catalog_product p" + where, arguments.toArray());
        boolean byName = "name".equals(sort);
        var column = "p." + (sort != null && SORTS.contains(sort) ? sort : "updated_at");
        var collation = Collation.of(language).sql();
        var direction = ("brand".equals(sort) ? collation : "") + (descending ? " desc, p.id desc" : ", p.id");
        arguments.addAll(0, List.of(language, language));
        if (byName) {
            arguments.add(language);
        }
        arguments.addAll(List.of(paging.size(), paging.offset()));
        // Rows are chosen first and looked into afterwards: a row that the page skips costs its place in the order only.
        var chosen = "select p.id from catalog_product p" + where + " order by " + (byName ? NAME + collation : column) + direction
                + " limit ? offset ?";
        return Paged.of(sql.list(COLUMNS.formatted(collation) + " from (" + chosen + ") chosen join catalog_product p on p.id = chosen.id order by "
                + (byName ? "name" : column) + direction, ProductLists::row, arguments.toArray()), total, paging);
    }

    private static String where(ProductFilter filter, List<Object> arguments) {
        var where = new StringBuilder(" where true");
        if (filter.text() != null && !filter.text().isBlank()) {
            var words = filter.text().strip();
            where.append(WORDS);
            arguments.addAll(List.of(words, words, words));
        }
        add(where, arguments, filter.status(), " and p.status = ?");
        add(where, arguments, filter.categoryId(), """
                 and exists (select 1 from catalog_product_category pc join catalog_category c on c.id = pc.category_id
                join catalog_category top on c.path = top.path or c.path like top.path || '/%'
                where pc.product_id = p.id and top.id = ?)""");
        add(where, arguments, filter.country(), """
                 and exists (select 1 from catalog_entry e join catalog_catalog k on k.id = e.catalog_id
                where e.product_id = p.id and k.country = ?)""");
        add(where, arguments, filter.untranslated(), " and not exists (select 1 from catalog_product_text t"
                + " where t.product_id = p.id and t.published and t.language = ?)");
        return where.toString();
    }

    private static void add(StringBuilder where, List<Object> arguments, Object value, String condition) {
        if (value != null && !value.toString().isEmpty()) {
            where.append(condition);
            arguments.add(value);
        }
    }

    private static ProductRow row(ResultSet row) throws SQLException {
        return new ProductRow(row.getLong("id"), row.getString("code"), row.getString("name"), row.getString("brand"),
                ProductStatus.valueOf(row.getString("status")), row.getString("category"), row.getInt("variants"),
                row.getLong("on_hand"), words(row, "languages"), words(row, "countries"), row.getString("image_key"),
                row.getString("illustration"), Sql.instant(row, "updated_at"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
