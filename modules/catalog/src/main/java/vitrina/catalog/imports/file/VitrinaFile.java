package vitrina.catalog.imports.file;

import java.io.IOException;

/** Our own format, documented in docs/reference/product-csv.md: every language, country and location in columns. */
final class VitrinaFile implements ProductReader {

    private final HeadedFile file;
    private final RowGroups groups;
    private final Problems problems;
    private final VitrinaProduct products;
    private long line;
    private long refused;

    VitrinaFile(HeadedFile file, Problems problems, Markets markets) throws IOException {
        this.file = file;
        this.problems = problems;
        this.products = new VitrinaProduct(new VitrinaColumns(file, problems, markets));
        this.groups = new RowGroups(file, "product", problems);
    }

    @Override
    public ImportedProduct next() throws IOException {
        for (RowGroups.Group group = groups.next(); group != null; group = groups.next()) {
            line = group.rows().getLast().line();
            long before = problems.refusing();
            ImportedProduct product = group.whole() ? products.product(group) : null;
            if (product != null && problems.refusing() == before) {
                return product;
            }
            refused++;
        }
        return null;
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
        file.close();
    }
}
