package vitrina.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.database.Lazy;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;

/** The products as staff find and edit them. Shoppers' pages read {@code ProductViews} instead. */
@PlainSql(value = PlainSql.Why.LIST, note = "relations of a product")
@ApplicationScoped
@Transactional
public class Products {

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private ProductLists lists;
    @Inject
    private ProductChecks checks;
    @Inject
    private Sql sql;
    @Inject
    private Edits edits;
    @Inject
    private Clock clock;

    /**
     * @param language of names
     * @param sort name, code, brand, status or updated_at (also when null)
     */
    public Paged<ProductRow> list(ProductFilter filter, String language, String sort, boolean descending, Paging paging) {
        Actors.require(CatalogPermissions.READ);
        return lists.list(filter, language, sort, descending, paging);
    }

    /** With everything that hangs on it, to be edited outside a transaction and given to {@link #save}. */
    public Optional<Product> find(long id) {
        Actors.require(CatalogPermissions.READ);
        var product = Optional.ofNullable(entities.find(Product.class, id));
        product.ifPresent(Products::load);
        return product;
    }

    /** By the code advisers key (CAT-18), capitals or not. */
    public Optional<Product> byCode(String code) {
        return sql.first("select id from catalog_product where lower(code) = lower(?) order by code = ? desc limit 1",
                row -> row.getLong(1), code.strip(), code.strip()).flatMap(this::find);
    }

    /**
     * A draft with one name.
     * @throws Refusal catalog.code-invalid, catalog.product-exists, catalog.name-missing
     */
    public Product create(String code, String language, String name) {
        Actors.require(CatalogPermissions.EDIT);
        var product = new Product(code, clock.now());
        product.text(language).setName(name);
        checks.isNew(code);
        entities.persist(product);
        return written(product);
    }

    /**
     * Saves what staff edited, with variants, pictures and documents.
     *
     * @throws Refusal kernel.changed-meanwhile, catalog.name-missing, catalog.slug-taken, catalog.slug-invalid, catalog.sku-taken,
     *     catalog.code-invalid, catalog.options-double, catalog.options-missing, catalog.no-variant, catalog.no-text
     */
    public Product save(Product edited) {
        Actors.require(CatalogPermissions.EDIT);
        var product = Writes.merged(entities, edited);
        product.touch(clock.now());
        return written(product);
    }

    /**
     * Shows, hides or retires a product.
     * @throws Refusal catalog.no-variant, catalog.no-text when it cannot be published
     */
    public void mark(long id, ProductStatus status) {
        var product = find(id).orElseThrow(() -> new Refusal("catalog.product-unknown", id));
        product.setStatus(status);
        save(product);
    }

    /** Ids of the products shown beside it, in their order (CAT-13). */
    public List<Long> related(long id, RelationKind kind) {
        return sql.list("select related_id from catalog_relation where product_id = ? and kind = ? order by position, related_id",
                row -> row.getLong(1), id, kind);
    }

    /** Replaces the products shown beside it; itself is left out. */
    public void relate(long id, RelationKind kind, List<Long> relatedIds) {
        Actors.require(CatalogPermissions.EDIT);
        sql.update("delete from catalog_relation where product_id = ? and kind = ?", id, kind);
        var rows = new ArrayList<Object[]>();
        relatedIds.stream().distinct().filter(related -> related != id)
                .forEach(related -> rows.add(new Object[] {id, related, kind, rows.size()}));
        sql.batch("insert into catalog_relation (product_id, related_id, kind, position) values (?, ?, ?, ?)", rows);
        edits.told("product", id, "catalog.product-related", kind);
    }

    private Product written(Product product) {
        checks.check(product);
        Writes.now(entities);
        edits.told("product", product.getId(), "catalog.product-saved", product.getCode());
        load(product);
        return product;
    }

    private static void load(Product product) {
        Lazy.load(product.getTexts());
        product.getVariants().forEach(variant -> Lazy.load(variant.getValues()));
        product.getImages().forEach(image -> Lazy.load(image.getAlts()));
        product.getDocuments().forEach(document -> Lazy.load(document.getTitles()));
        Lazy.load(product.getCategoryIds());
        Lazy.load(product.getOptionIds());
        Lazy.load(product.getValueIds());
        Lazy.load(product.getTags());
        Lazy.load(product.getTagTexts());
    }
}
