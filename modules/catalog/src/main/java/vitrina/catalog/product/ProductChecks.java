package vitrina.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import vitrina.catalog.edits.Code;
import vitrina.catalog.edits.SlugKind;
import vitrina.catalog.edits.Slugs;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;

/** What must be true of a product before it is written; says it in words before a constraint would say it in SQL. */
@PlainSql(value = PlainSql.Why.LIST, note = "what another product has already")
@ApplicationScoped
class ProductChecks {

    @Inject
    private Sql sql;
    @Inject
    private Slugs slugs;

    void isNew(String code) {
        Code.check(code);
        if (sql.number("select count(*) from catalog_product where lower(code) = lower(?)", code) > 0) {
            throw new Refusal("catalog.product-exists", code);
        }
    }

    void check(Product product) {
        texts(product);
        variants(product);
        if (product.getStatus() == ProductStatus.PUBLISHED) {
            if (product.getVariants().stream().noneMatch(variant -> variant.getStatus() == ProductStatus.PUBLISHED)) {
                throw new Refusal("catalog.no-variant", product.getCode());
            }
            if (product.getTexts().values().stream().noneMatch(ProductText::isPublished)) {
                throw new Refusal("catalog.no-text", product.getCode());
            }
        }
    }

    private void texts(Product product) {
        for (var text : product.getTexts().values()) {
            var language = text.getLanguage();
            if (text.getName() == null || text.getName().isBlank()) {
                throw new Refusal("catalog.name-missing", language);
            }
            if (text.getSlug() == null || text.getSlug().isBlank()) {
                text.setSlug(slugs.free(SlugKind.PRODUCT, language, text.getName(), product.getId()));
            } else {
                slugs.check(SlugKind.PRODUCT, language, text.getSlug(), product.getId());
            }
            slugs.remember(SlugKind.PRODUCT, product.getId(), language, text.getSlug());
        }
    }

    private void variants(Product product) {
        var keys = new HashSet<String>();
        var skus = new HashSet<String>();
        for (var variant : product.getVariants()) {
            Code.check(variant.getSku());
            if (!skus.add(variant.getSku()) || sql.number("select count(*) from catalog_variant where sku = ? and public_id <> ?",
                    variant.getSku(), variant.getPublicId()) > 0) {
                throw new Refusal("catalog.sku-taken", variant.getSku());
            }
            if (variant.getStatus() == ProductStatus.ARCHIVED) {
                continue;
            }
            if (!variant.getValues().keySet().containsAll(product.getOptionIds())) {
                throw new Refusal("catalog.options-missing", variant.getSku());
            }
            variant.keyBy(product.getOptionIds());
            if (!keys.add(variant.optionKey())) {
                throw new Refusal("catalog.options-double", variant.getSku());
            }
        }
    }
}
