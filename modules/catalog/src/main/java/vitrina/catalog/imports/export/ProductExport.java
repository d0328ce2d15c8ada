package vitrina.catalog.imports.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrina.catalog.imports.csv.CsvWriter;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Exports all products by code, a page at a time. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "streams; 100,000 products in an export")
@ApplicationScoped
public class ProductExport {

    private static final int PAGE = 200;
    @Inject
    private Sql sql;

    private record Key(long id, String code) {}

    /** @param forSpreadsheet neutralise what a spreadsheet would run as a formula */
    public void write(OutputStream out, boolean forSpreadsheet) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        CsvWriter csv = forSpreadsheet ? CsvWriter.forSpreadsheet(text) : CsvWriter.exact(text);
        ExportColumns columns = new ExportColumns(sql);
        csv.write(columns.headings());
        String after = "";
        for (List<Key> page = page(after); !page.isEmpty(); page = page(after)) {
            Map<Long, String[]> products = new LinkedHashMap<>();
            for (Key key : page) {
                String[] row = columns.row();
                columns.put(row, "product", key.code());
                products.put(key.id(), row);
            }
            new ProductCells(sql, columns, products).fill();
            Map<Long, List<String[]>> variants = new VariantCells(sql, columns, products.keySet()).rows();
            for (Key key : page) {
                write(csv, products.get(key.id()), variants.getOrDefault(key.id(), List.of()), key.code());
            }
            after = page.getLast().code();
        }
        text.flush();
    }

    private List<Key> page(String after) {
        return sql.list("select id, code from catalog_product where code > ? order by code limit ?",
                row -> new Key(row.getLong(1), row.getString(2)), after, PAGE);
    }

    /** The first variant shares its row with the product. */
    private static void write(CsvWriter csv, String[] product, List<String[]> variants, String code) throws IOException {
        for (int i = 0; i < variants.size(); i++) {
            String[] row = variants.get(i);
            for (int column = 0; column < row.length; column++) {
                if (i == 0 && row[column] == null) {
                    row[column] = product[column];
                }
            }
            row[0] = code;
            csv.write(Arrays.asList(row));
        }
    }
}
