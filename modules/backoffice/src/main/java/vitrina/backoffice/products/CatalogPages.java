package vitrina.backoffice.products;

import static vitrina.kernel.module.BackofficePage.hidden;
import static vitrina.kernel.module.BackofficePage.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;

/** The pages of products and how they are offered. */
@ApplicationScoped
public class CatalogPages implements MenuSource {

    @Override
    public List<BackofficePage> entries() {
        return List.of(
                shown("catalog", 10, "products", "/backoffice/catalog/products", "pi-box", CatalogPermissions.READ),
                shown("catalog", 20, "categories", "/backoffice/catalog/categories", "pi-sitemap", CatalogPermissions.READ),
                shown("catalog", 30, "attributes", "/backoffice/catalog/attributes", "pi-palette", CatalogPermissions.READ),
                shown("catalog", 40, "catalogs", "/backoffice/catalog/catalogs", "pi-book", CatalogPermissions.READ),
                shown("catalog", 50, "prices", "/backoffice/catalog/prices", "pi-tags", CatalogPermissions.READ),
                shown("catalog", 60, "promotions", "/backoffice/catalog/promotions", "pi-percentage", CatalogPermissions.READ),
                shown("catalog", 70, "merchandising", "/backoffice/catalog/merchandising", "pi-star", CatalogPermissions.READ),
                shown("catalog", 80, "synonyms", "/backoffice/catalog/synonyms", "pi-equals", CatalogPermissions.READ),
                shown("catalog", 90, "searches", "/backoffice/catalog/searches", "pi-search-minus", CatalogPermissions.EDIT),
                shown("catalog", 100, "imports", "/backoffice/catalog/imports", "pi-upload", CatalogPermissions.IMPORT),
                hidden("products", "/backoffice/catalog/product", CatalogPermissions.READ),
                hidden("promotions", "/backoffice/catalog/promotion", CatalogPermissions.READ),
                hidden("imports", "/backoffice/catalog/import", CatalogPermissions.IMPORT));
    }
}
