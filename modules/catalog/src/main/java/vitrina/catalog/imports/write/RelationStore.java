package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Related and complementary products (CAT-13). */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
class RelationStore {

    @Inject
    private Sql sql;

    void write(Batch batch) {
        Set<String> codes = new LinkedHashSet<>();
        for (ImportedProduct product : batch.products()) {
            codes.addAll(product.related() == null ? List.of() : product.related());
            codes.addAll(product.complementary() == null ? List.of() : product.complementary());
        }
        Map<String, Long> ids = new HashMap<>();
        sql.list("select code, id from catalog_product where code = any(?)", row -> ids.put(row.getString(1), row.getLong(2)),
                (Object) codes.toArray(String[]::new));
        write(batch, ids, "RELATED");
        write(batch, ids, "COMPLEMENTARY");
    }

    private void write(Batch batch, Map<String, Long> ids, String kind) {
        Rows rows = new Rows();
        List<ImportedProduct> said = batch.products().stream().filter(p -> codes(p, kind) != null).toList();
        for (ImportedProduct product : said) {
            int position = 0;
            for (String code : new LinkedHashSet<>(codes(product, kind))) {
                if (!ids.containsKey(code)) {
                    batch.remark(product.line(), ProblemCode.RELATED_UNKNOWN, code);
                } else if (ids.get(code) != batch.id(product)) {
                    rows.add("product", batch.id(product), "related", ids.get(code), "position", position++);
                }
            }
        }
        String given = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, related bigint, position integer)) ";
        batch.change(given + """
            delete from catalog_relation t where t.kind = ? and t.product_id = any(?)
              and not exists (select from b where b.product = t.product_id and b.related = t.related_id) returning t.product_id""",
                rows.json(), kind, said.stream().map(batch::id).toList());
        batch.change(given + """
            insert into catalog_relation as t (product_id, related_id, kind, position) select product, related, ?, position from b
            on conflict (product_id, kind, related_id) do update set position = excluded.position where t.position <> excluded.position
            returning product_id""", rows.json(), kind);
    }

    private static List<String> codes(ImportedProduct product, String kind) {
        return kind.equals("RELATED") ? product.related() : product.complementary();
    }
}
