package vitrina.backoffice.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.JumpSource;
import vitrina.backoffice.table.TableState;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.kernel.identity.Actors;

/** Finds products by name, code or SKU. */
@ApplicationScoped
public class ProductJump implements JumpSource {

    private static final int MOST = 6;

    @Inject
    private ProductsTable table;

    @Override
    public List<Target> find(String words, String language) {
        return !Actors.current().may(CatalogPermissions.READ)
                ? List.of()
                : table.find(TableState.standard().search(words)).items().stream().limit(MOST)
                        .map(row -> new Target("product", row.name(), row.code(), "/backoffice/catalog/product?id=" + row.id())).toList();
    }
}
