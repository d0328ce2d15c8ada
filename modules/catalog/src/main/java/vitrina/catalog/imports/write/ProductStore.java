package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.time.Clock;

/** The product itself and its tags. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
class ProductStore {

    /** How long a product that arrives with the tag "new" is listed among the new ones (CAT-12). */
    private static final Duration NEWNESS = Duration.ofDays(60);

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    void write(Batch batch) {
        Rows rows = new Rows();
        for (ImportedProduct product : batch.products()) {
            boolean fresh = product.tags() != null && product.tags().contains(ImportedProduct.Tag.NEW);
            rows.add("code", product.code(), "public_id", Ids.uuid7(), "brand", product.brand(), "illustration", product.illustration(),
                    "status", product.status(), "featured", product.featured(), "tax_class", product.taxClass(),
                    "new_until", fresh ? clock.now().plus(NEWNESS) : null);
        }
        String given = """
            with b as (select * from jsonb_to_recordset(?::jsonb) as b(code text, public_id uuid, brand text, illustration text,
              status text, featured boolean, tax_class text, new_until timestamptz))
            """;
        sql.list(given + """
            insert into catalog_product (public_id, code, brand, illustration, status, featured, tax_class, new_until)
            select public_id, code, nullif(brand, ''), nullif(illustration, ''), coalesce(status, 'PUBLISHED'),
              coalesce(featured, false), coalesce(tax_class, 'standard'), new_until from b
            on conflict (code) do nothing returning code, id""",
                row -> batch.created(row.getString(1), row.getLong(2)), rows.json());
        batch.change(given + """
            , n as (select p.id, case when b.brand is null then p.brand else nullif(b.brand, '') end as brand,
                case when b.illustration is null then p.illustration else nullif(b.illustration, '') end as illustration,
                coalesce(b.status, p.status) as status, coalesce(b.featured, p.featured) as featured,
                coalesce(b.tax_class, p.tax_class) as tax_class from b join catalog_product p on p.code = b.code)
            update catalog_product p set brand = n.brand, illustration = n.illustration, status = n.status, featured = n.featured,
              tax_class = n.tax_class from n where p.id = n.id
              and (p.brand, p.illustration, p.status, p.featured, p.tax_class)
                is distinct from (n.brand, n.illustration, n.status, n.featured, n.tax_class) returning p.id""", rows.json());
        tags(batch);
    }

    private void tags(Batch batch) {
        Rows tags = new Rows();
        Rows texts = new Rows();
        var said = batch.products().stream().filter(p -> p.tags() != null).toList();
        said.forEach(p -> p.tags().forEach(tag -> tags.add("product", batch.id(p), "kind", tag)));
        batch.products()
                .forEach(p -> p.tagTexts().forEach((language, text) -> texts.add("product", batch.id(p), "language", language, "text", text)));
        String given = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, kind text)) ";
        batch.change(given + """
            delete from catalog_product_tag t where t.product_id = any(?)
              and not exists (select from b where b.product = t.product_id and b.kind = t.kind) returning t.product_id""",
                tags.json(), said.stream().map(batch::id).toList());
        batch.change(given + "insert into catalog_product_tag (product_id, kind) select product, kind from b"
                + " on conflict do nothing returning product_id", tags.json());
        String worded = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, language text, text text)) ";
        batch.change(worded + """
            delete from catalog_product_tag_text t using b
            where t.product_id = b.product and t.language = b.language and b.text = '' returning t.product_id""", texts.json());
        batch.change(worded + """
            insert into catalog_product_tag_text as t (product_id, language, text) select product, language, text from b where text <> ''
            on conflict (product_id, language) do update set text = excluded.text where t.text <> excluded.text returning product_id""",
                texts.json());
    }
}
