package vitrina.catalog.edits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vitrina.kernel.module.PermissionGroup;

/** What staff may do with the catalog. */
@ApplicationScoped
public class CatalogPermissions implements PermissionGroup {

    public static final String READ = "catalog.read";
    public static final String EDIT = "catalog.edit";
    public static final String PRICES = "catalog.prices";
    public static final String STOCK = "catalog.stock";
    public static final String PROMOTIONS = "catalog.promotions";
    public static final String IMPORT = "catalog.import";

    @Override
    public String module() {
        return "catalog";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, EDIT, PRICES, STOCK, PROMOTIONS, IMPORT);
    }

    @Override
    public Map<String, List<String>> granted() {
        return Map.of("OPERATOR", List.of(READ), "BRANCH", List.of(READ));
    }
}
