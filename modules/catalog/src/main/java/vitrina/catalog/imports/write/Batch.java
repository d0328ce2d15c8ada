package vitrina.catalog.imports.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.file.FileProblem;
import vitrina.catalog.imports.file.ImportedProduct;
import vitrina.catalog.imports.file.ProblemCode;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Products that are written in one transaction, their ids, and which of them were new or changed. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "100,000 products in 110 s")
final class Batch {

    private final Sql sql;
    private final Map<String, ImportedProduct> products = new LinkedHashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Long> variantIds = new HashMap<>();
    private final Set<Long> created = new HashSet<>();
    private final Set<Long> changed = new HashSet<>();
    private final List<FileProblem> problems = new ArrayList<>();

    Batch(Sql sql, List<ImportedProduct> products) {
        this.sql = sql;
        products.forEach(product -> this.products.put(product.code(), product));
    }

    List<ImportedProduct> products() {
        return List.copyOf(products.values());
    }

    Set<String> codes() {
        return products.keySet();
    }

    List<Long> productIds() {
        return products.keySet().stream().map(ids::get).toList();
    }

    long id(ImportedProduct product) {
        return ids.get(product.code());
    }

    boolean isNew(ImportedProduct product) {
        return !ids.containsKey(product.code()) || created.contains(ids.get(product.code()));
    }

    long known(String code, long id) {
        ids.put(code, id);
        return id;
    }

    long created(String code, long id) {
        created.add(id);
        return known(code, id);
    }

    long variant(String sku, long id) {
        variantIds.put(sku, id);
        return id;
    }

    long variantId(String sku) {
        return variantIds.get(sku);
    }

    /** Runs a statement that returns the product ids it changed, and notes them. */
    void change(String statement, Object... arguments) {
        changed.addAll(sql.list(statement, row -> row.getLong(1), arguments));
    }

    /** Leaves the product out. */
    void refuse(ImportedProduct product, long line, ProblemCode code, String excerpt) {
        remark(line, code, excerpt);
        products.remove(product.code());
    }

    /** Forgets products that were refused when they were to be written. */
    void forgetUnknown() {
        products.keySet().removeIf(code -> !ids.containsKey(code));
    }

    void remark(long line, ProblemCode code, String excerpt) {
        problems.add(new FileProblem(line, 0, "", code, excerpt));
    }

    Set<Long> createdIds() {
        return created;
    }

    /** Changed, without those that are new. */
    Set<Long> changedIds() {
        Set<Long> old = new HashSet<>(changed);
        old.removeAll(created);
        return old;
    }

    List<FileProblem> problems() {
        return problems;
    }
}
