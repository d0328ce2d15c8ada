package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vitrina.catalog.edits.SlugKind;
import vitrina.catalog.edits.Slugs;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ImportedProduct.Text;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Texts of the languages that the file carries; other languages are not touched. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
class TextStore {

    private static final String GIVEN = """
        with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, language text, name text, slug text,
          summary text, description text, seo_title text, seo_description text))
        """;
    @Inject
    private Sql sql;

    private record Key(long product, String language) {}

    void write(Batch batch) {
        Map<Key, String> slugs = new HashMap<>();
        sql.list("select product_id, language, slug from catalog_product_text where product_id = any(?)",
                row -> slugs.put(new Key(row.getLong(1), row.getString(2)), row.getString(3)), batch.productIds());
        SlugChooser chooser = new SlugChooser(sql, SlugKind.PRODUCT);
        batch.products().forEach(p -> p.texts().forEach((language, text) -> chooser.want(language, wanted(text, ""))));
        Rows rows = new Rows();
        for (ImportedProduct product : batch.products()) {
            long id = batch.id(product);
            product.texts().forEach((language, text) -> {
                String old = slugs.get(new Key(id, language));
                String wanted = wanted(text, old);
                String slug = wanted.isEmpty() ? null : wanted.equals(old) ? old : chooser.choose(language, wanted, id);
                if (text.slug() != null && !wanted.equals(slug) && !slug.equals(old)) {
                    batch.remark(product.line(), ProblemCode.SLUG_CHANGED, slug);
                }
                rows.add("product", id, "language", language, "name", text.name(), "slug", slug, "summary", text.summary(),
                        "description", text.description(), "seo_title", text.seoTitle(), "seo_description", text.seoDescription());
            });
        }
        if (!rows.isEmpty()) {
            write(batch, rows);
        }
    }

    /** An address that stands stays, unless the file names another one. */
    private static String wanted(Text text, String old) {
        return text.slug() != null
                ? text.slug()
                : old != null && !old.isEmpty()
                        ? old
                        : text.name() == null || text.name().isEmpty() ? "" : Slugs.of(text.name());
    }

    private void write(Batch batch, Rows rows) {
        var json = rows.json();
        sql.update(GIVEN + """
            insert into catalog_slug_redirect (kind, language, slug, target_id)
            select 'PRODUCT', t.language, t.slug, t.product_id from catalog_product_text t
            join b on b.product = t.product_id and b.language = t.language and b.slug <> t.slug
            on conflict (kind, language, slug) do update set target_id = excluded.target_id""", json);
        batch.change(GIVEN + """
            insert into catalog_product_text (product_id, language, name, slug, summary, description, seo_title, seo_description)
            select product, language, name, slug, nullif(summary, ''), nullif(description, ''), nullif(seo_title, ''),
              nullif(seo_description, '') from b where name <> '' and slug is not null
            on conflict (product_id, language) do nothing returning product_id""", json);
        batch.change(GIVEN + """
            , n as (select t.product_id, t.language, coalesce(nullif(b.name, ''), t.name) as name, coalesce(b.slug, t.slug) as slug,
                case when b.summary is null then t.summary else nullif(b.summary, '') end as summary,
                case when b.description is null then t.description else nullif(b.description, '') end as description,
                case when b.seo_title is null then t.seo_title else nullif(b.seo_title, '') end as seo_title,
                case when b.seo_description is null then t.seo_description else nullif(b.seo_description, '') end as seo_description
              from b join catalog_product_text t on t.product_id = b.product and t.language = b.language)
            update catalog_product_text t set name = n.name, slug = n.slug, summary = n.summary, description = n.description,
              seo_title = n.seo_title, seo_description = n.seo_description
            from n where t.product_id = n.product_id and t.language = n.language
              and (t.name, t.slug, t.summary, t.description, t.seo_title, t.seo_description)
                is distinct from (n.name, n.slug, n.summary, n.description, n.seo_title, n.seo_description)
            returning t.product_id""", json);
    }
}
