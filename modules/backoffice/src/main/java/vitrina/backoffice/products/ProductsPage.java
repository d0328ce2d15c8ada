package vitrina.backoffice.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Notes;
import vitrina.backoffice.table.SavedView;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TablePage;
import vitrina.backoffice.table.TableState;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.product.ProductRow;
import vitrina.catalog.product.ProductStatus;
import vitrina.catalog.product.Products;

/** The product list, and the start of a new product. */
@Named
@ViewScoped
public class ProductsPage extends TablePage<ProductRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductsTable table;
    @Inject
    private Products products;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Notes notes;

    private String code;
    private String name;

    @Override
    protected Table<ProductRow> table() {
        return table;
    }

    @Override
    public List<SavedView> getOffered() {
        return List.of(ProductStatus.values()).stream().map(status -> new SavedView(0, backoffice.say("backoffice.product.status." + status),
                TableState.standard().with("status", status.name()).query())).toList();
    }

    public boolean isMayEdit() {
        return backoffice.may(CatalogPermissions.EDIT);
    }

    /** In the language of the desk; the editor adds the others. */
    public void create() {
        var product = products.create(code == null ? "" : code.strip(), backoffice.getLanguage(), name == null ? "" : name.strip());
        notes.doneThenGo("/backoffice/catalog/product?id=" + product.getId(), "backoffice.products.created", name);
    }

    public void markTicked(ProductStatus status) {
        var ids = ticked();
        ids.forEach(id -> products.mark(Long.parseLong(id), status));
        notes.done("backoffice.products.marked", ids.size());
        reload();
    }

    public ProductStatus[] getStatuses() {
        return ProductStatus.values();
    }

    public String getNewCode() {
        return code;
    }

    public void setNewCode(String typed) {
        code = typed;
    }

    public String getNewName() {
        return name;
    }

    public void setNewName(String typed) {
        name = typed;
    }
}
