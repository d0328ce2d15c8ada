package vitrina.catalog.edits;

/** What an address names. */
public enum SlugKind {
    PRODUCT("catalog_product_text", "product_id"),
    CATEGORY("catalog_category_text", "category_id");

    final String table;
    final String owner;

    SlugKind(String table, String owner) {
        this.table = table;
        this.owner = owner;
    }
}
