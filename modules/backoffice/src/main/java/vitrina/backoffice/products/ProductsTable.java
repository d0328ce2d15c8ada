package vitrina.backoffice.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.table.Choices;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.catalog.category.Categories;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.product.ProductFilter;
import vitrina.catalog.product.ProductRow;
import vitrina.catalog.product.ProductStatus;
import vitrina.catalog.product.Products;
import vitrina.kernel.list.Paged;
import vitrina.kernel.text.Texts;

/** All products, whatever their status. */
@ApplicationScoped
public class ProductsTable extends Table<ProductRow> {

    @Inject
    private Products products;
    @Inject
    private Categories categories;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Choices choices;

    @Override
    public String name() {
        return "products";
    }

    @Override
    public String permission() {
        return CatalogPermissions.READ;
    }

    @Override
    public List<Column<ProductRow>> columns() {
        return List.of(
                Column.<ProductRow>of("name", ProductRow::name).sorted(),
                Column.<ProductRow>of("code", ProductRow::code).sorted(),
                Column.<ProductRow>of("brand", ProductRow::brand).sorted(),
                Column.<ProductRow>of("category", ProductRow::category).oneOf(this::categories),
                Column.of("variants", ProductRow::variants),
                Column.of("stock", ProductRow::onHand),
                Column.<ProductRow>of("languages", ProductRow::languages).oneOf(() -> Texts.LANGUAGES.stream()
                        .map(language -> new Column.Choice(language, backoffice.say("backoffice.products.lacks", language))).toList()),
                Column.<ProductRow>of("countries", ProductRow::countries).oneOf(choices::countries),
                Column.<ProductRow>of("status", ProductRow::status).oneOf("backoffice.product.status", List.of(ProductStatus.values())).sorted(),
                Column.<ProductRow>of("updated_at", ProductRow::updatedAt).sorted());
    }

    private List<Column.Choice> categories() {
        return categories.all().stream().map(category -> new Column.Choice(String.valueOf(category.getId()),
                "– ".repeat(category.getPath().split("/").length - 1) + CategoryNames.name(category, backoffice.getLanguage()))).toList();
    }

    @Override
    public Paged<ProductRow> find(TableState state) {
        var status = state.value("status");
        var category = state.value("category");
        var filter = new ProductFilter(state.text(), status == null ? null : ProductStatus.valueOf(status),
                category == null ? null : Long.valueOf(category), state.value("countries"), state.value("languages"));
        boolean down = state.sort().startsWith("-");
        return products.list(filter, backoffice.getLanguage(), state.sort().isEmpty() ? null : state.sort().replaceFirst("^-", ""),
                state.sort().isEmpty() || down, state.paging());
    }

    @Override
    public String key(ProductRow row) {
        return String.valueOf(row.id());
    }
}
