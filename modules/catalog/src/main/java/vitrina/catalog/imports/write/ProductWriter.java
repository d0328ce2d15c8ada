package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Writes a batch in the current transaction. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
@ApplicationScoped
public class ProductWriter {

    @Inject
    private Sql sql;
    @Inject
    private ChangeLog changes;
    @Inject
    private ProductStore productStore;
    @Inject
    private TextStore texts;
    @Inject
    private CategoryStore categories;
    @Inject
    private AttributeStore attributes;
    @Inject
    private MediaStore media;
    @Inject
    private VariantStore variants;
    @Inject
    private PriceStore prices;
    @Inject
    private EntryStore entries;
    @Inject
    private RelationStore relations;

    /** Everything but relations, whose products may come later in the file. */
    public Written write(List<ImportedProduct> products) {
        Batch batch = new Batch(sql, products);
        sql.list("select code, id from catalog_product where code = any(?) order by id for no key update",
                row -> batch.known(row.getString(1), row.getLong(2)), batch.codes());
        refuseNameless(batch);
        refuseSkusOfOthers(batch);
        if (!batch.products().isEmpty()) {
            productStore.write(batch);
            texts.write(batch);
            categories.write(batch);
            var values = attributes.write(batch);
            media.write(batch);
            variants.write(batch, values);
            prices.write(batch);
            entries.write(batch);
            tell(batch);
        }
        int created = batch.createdIds().size();
        int changed = batch.changedIds().size();
        int left = batch.products().size();
        return new Written(created, changed, left - created - changed, products.size() - left, batch.problems());
    }

    /** Related and complementary products, once all products are there. */
    public Written writeRelations(List<ImportedProduct> products) {
        Batch batch = new Batch(sql, products);
        sql.list("select code, id from catalog_product where code = any(?)",
                row -> batch.known(row.getString(1), row.getLong(2)), batch.codes());
        batch.forgetUnknown();
        relations.write(batch);
        tell(batch);
        return new Written(0, batch.changedIds().size(), 0, 0, batch.problems());
    }

    private void tell(Batch batch) {
        sql.update("update catalog_product set updated_at = now(), version = version + 1 where id = any(?)", batch.changedIds());
        var all = new ArrayList<>(batch.createdIds());
        all.addAll(batch.changedIds());
        changes.note("product", all);
    }

    private static void refuseNameless(Batch batch) {
        for (ImportedProduct product : batch.products()) {
            boolean named = product.texts().values().stream().anyMatch(text -> text.name() != null && !text.name().isEmpty());
            if (batch.isNew(product) && !named) {
                batch.refuse(product, product.line(), ProblemCode.NAME_MISSING, product.code());
            }
        }
    }

    private void refuseSkusOfOthers(Batch batch) {
        List<String> skus = batch.products().stream().flatMap(p -> p.variants().stream()).map(ImportedProduct.Variant::sku).toList();
        Map<String, String> owners = new HashMap<>();
        sql.list("select v.sku, p.code from catalog_variant v join catalog_product p on p.id = v.product_id where v.sku = any(?)",
                row -> owners.put(row.getString(1), row.getString(2)), (Object) skus.toArray(String[]::new));
        for (ImportedProduct product : batch.products()) {
            product.variants().stream().filter(v -> !owners.getOrDefault(v.sku(), product.code()).equals(product.code())).findFirst()
                    .ifPresent(v -> batch.refuse(product, v.line(), ProblemCode.SKU_ELSEWHERE, v.sku() + " → " + owners.get(v.sku())));
        }
    }
}
