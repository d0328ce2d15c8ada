package vitrina.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Code;
import vitrina.catalog.edits.Edits;
import vitrina.catalog.edits.SlugKind;
import vitrina.catalog.edits.Slugs;
import vitrina.kernel.database.Lazy;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;

/** The category tree as staff edit it; shoppers' pages read it through {@link #tree}. */
@PlainSql(value = PlainSql.Why.LIST, note = "counts the products of categories")
@ApplicationScoped
@Transactional
public class Categories {

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private CategoryTree tree;
    @Inject
    private Slugs slugs;
    @Inject
    private Edits edits;

    /** What a country's shop shows, from memory; more reading is at {@link CategoryTree}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CategoryNode> tree(String language, String country) {
        return tree.tree(language, country);
    }

    /** Every category, parents before children. */
    public List<Category> all() {
        return entities.createQuery("select distinct c from Category c left join fetch c.texts order by c.path", Category.class)
                .getResultList();
    }

    public Optional<Category> find(long id) {
        var category = Optional.ofNullable(entities.find(Category.class, id));
        category.ifPresent(one -> Lazy.load(one.getTexts()));
        return category;
    }

    /** @param path codes from the root, such as skin/face */
    public Optional<Category> byPath(String path) {
        return entities.createQuery("select c from Category c where c.path = :path", Category.class).setParameter("path", path)
                .getResultStream().findFirst();
    }

    /**
     * @param parentId null for a root.
     * @throws Refusal catalog.category-exists, catalog.code-invalid
     */
    public Category create(Long parentId, String code, String language, String name) {
        Actors.require(CatalogPermissions.EDIT);
        Code.check(code);
        var parent = parentId == null ? null : entities.find(Category.class, parentId);
        var category = new Category(parent, code);
        if (byPath(category.getPath()).isPresent()) {
            throw new Refusal("catalog.category-exists", category.getPath());
        }
        category.text(language).setName(name);
        entities.persist(category);
        return written(category);
    }

    /**
     * Saves what staff edited.
     * @throws Refusal kernel.changed-meanwhile, catalog.slug-taken, catalog.name-missing
     */
    public Category save(Category edited) {
        Actors.require(CatalogPermissions.EDIT);
        var category = Writes.merged(entities, edited);
        return written(category);
    }

    /**
     * Hangs the category, with all below it, under another one; null makes it a root.
     * @throws Refusal catalog.category-circle
     */
    public void move(long id, Long parentId, int position) {
        Actors.require(CatalogPermissions.EDIT);
        var category = entities.find(Category.class, id);
        var parent = parentId == null ? null : entities.find(Category.class, parentId);
        if (parent != null && (parent.getPath() + "/").startsWith(category.getPath() + "/")) {
            throw new Refusal("catalog.category-circle", category.getPath());
        }
        var before = category.getPath() + "/";
        var below = entities.createQuery("select c from Category c where c.path like :below", Category.class)
                .setParameter("below", before.replace("_", "\\_") + "%").getResultList();
        category.placeUnder(parent);
        category.setPosition(position);
        below.forEach(child -> child.setPath(category.getPath() + "/" + child.getPath().substring(before.length())));
        edits.told("category", id, "catalog.category-moved", category.getPath());
    }

    /** @throws Refusal catalog.category-in-use when it has children or products */
    public void remove(long id) {
        Actors.require(CatalogPermissions.EDIT);
        var category = entities.find(Category.class, id);
        boolean used = entities.createQuery("select count(c) from Category c where c.parentId = :id", Long.class)
                .setParameter("id", id).getSingleResult() > 0
                || ((Number) entities.createNativeQuery("select count(*) from catalog_product_category where category_id = ?1")
                        .setParameter(1, id).getSingleResult()).longValue() > 0;
        if (used) {
            throw new Refusal("catalog.category-in-use", category.getPath());
        }
        entities.remove(category);
        edits.told("category", id, "catalog.category-removed", category.getPath());
    }

    private Category written(Category category) {
        for (var text : category.getTexts().values()) {
            if (text.getName() == null || text.getName().isBlank()) {
                throw new Refusal("catalog.name-missing", text.getLanguage());
            }
            if (text.getSlug() == null || text.getSlug().isBlank()) {
                text.setSlug(slugs.free(SlugKind.CATEGORY, text.getLanguage(), text.getName(), category.getId()));
            } else {
                slugs.check(SlugKind.CATEGORY, text.getLanguage(), text.getSlug(), category.getId());
            }
            slugs.remember(SlugKind.CATEGORY, category.getId(), text.getLanguage(), text.getSlug());
        }
        Writes.now(entities);
        edits.told("category", category.getId(), "catalog.category-saved", category.getPath());
        return category;
    }
}
