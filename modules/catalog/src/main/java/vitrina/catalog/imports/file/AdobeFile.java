package vitrina.catalog.imports.file;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.catalog.imports.csv.CsvRow;

/**
 * Adobe Commerce's product export. Children may stand anywhere, usually before their parent: a first pass puts the simple
 * products aside on disk and notes who claims them, a second one builds the products in the order of the file.
 */
final class AdobeFile implements ProductReader {

    private final HeadedFile table;
    private final Problems problems;
    private final DiskRows simple = new DiskRows();
    private final KeyIndex claimed = new KeyIndex();
    private final KeyIndex parents = new KeyIndex();
    private final AdobeProduct products;
    private long line;
    private long refused;

    AdobeFile(CsvFile file, Problems problems, ImportTarget target, ZoneId zone) throws IOException {
        this.problems = problems;
        try (HeadedFile first = new HeadedFile(file, problems, false)) {
            for (FileRow row = first.next(); row != null; row = first.next()) {
                long before = problems.refusing();
                if (!row.broken()) {
                    putAside(first, row);
                }
                refused += row.broken() || problems.refusing() > before ? 1 : 0;
            }
        }
        this.table = new HeadedFile(file, problems, true);
        this.products = new AdobeProduct(table, problems, target, zone);
    }

    private void putAside(HeadedFile first, FileRow row) throws IOException {
        String sku = row.text("sku");
        if (isFurtherView(row)) {
            row.add(ProblemCode.STORE_VIEW, first.column("store_view_code"));
        } else if (!Codes.isCode(sku)) {
            row.add(sku.isEmpty() ? ProblemCode.VALUE_MISSING : ProblemCode.NOT_A_CODE, first.column("sku"));
        } else if (kind(row).equals("simple")) {
            if (!simple.put(sku, new CsvRow(row.line(), row.cells(), false))) {
                row.add(ProblemCode.SKU_TWICE, first.column("sku"));
            }
        } else if (kind(row).equals("configurable")) {
            if (parents.putIfAbsent(sku, row.line()) >= 0) {
                row.add(ProblemCode.PRODUCT_TWICE, first.column("sku"));
            } else {
                AdobeProduct.variations(row).forEach(variation -> claimed.putIfAbsent(variation.getOrDefault("sku", ""), row.line()));
            }
        } else {
            row.add(ProblemCode.KIND_NOT_SUPPORTED, first.column("product_type"));
        }
    }

    private static boolean isFurtherView(FileRow row) {
        return row.has("store_view_code") && !row.text("store_view_code").equals("default");
    }

    private static String kind(FileRow row) {
        return row.text("product_type").toLowerCase(Locale.ROOT);
    }

    @Override
    public ImportedProduct next() throws IOException {
        for (FileRow row = table.next(); row != null; row = table.next()) {
            line = row.line();
            String sku = row.text("sku");
            if (row.broken() || isFurtherView(row)) {
                continue;
            }
            boolean parent = kind(row).equals("configurable") && parents.get(sku) == line;
            boolean alone = kind(row).equals("simple") && claimed.get(sku) < 0 && isFirst(sku);
            if (!parent && !alone) {
                continue;
            }
            long before = problems.refusing();
            ImportedProduct product = parent ? products.configurable(row, simple, claimed) : products.simple(row);
            if (problems.refusing() == before) {
                return product;
            }
            refused++;
        }
        return null;
    }

    /** Repetitions were reported in the first pass. */
    private boolean isFirst(String sku) throws IOException {
        CsvRow row = simple.get(sku);
        return row != null && row.line() == line;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        try (simple) {
            table.close();
        }
    }
}
