package vitrina.catalog.imports.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vitrina.catalog.imports.file.ImportedProduct.Kind;
import vitrina.catalog.imports.file.ImportedProduct.Option;
import vitrina.catalog.imports.file.ImportedProduct.Price;
import vitrina.catalog.imports.file.ImportedProduct.Status;
import vitrina.catalog.imports.file.ImportedProduct.Value;
import vitrina.catalog.imports.file.ImportedProduct.Variant;

/** The part of our own format that differs from row to row: options, SKU, prices and stock. */
final class VitrinaVariants {

    private final VitrinaColumns columns;
    private final KeyIndex skus = new KeyIndex();

    VitrinaVariants(VitrinaColumns columns) {
        this.columns = columns;
    }

    List<Option> options(FileRow row) {
        List<Option> options = new ArrayList<>();
        for (int i = 1; i <= VitrinaColumns.OPTIONS; i++) {
            FileColumn column = columns.plain("option" + i);
            String code = row.text(column).toLowerCase(Locale.ROOT);
            if (code.isEmpty() || code.equals("-")) {
                continue;
            }
            if (!Codes.isCode(code)) {
                row.add(ProblemCode.NOT_A_CODE, column);
            }
            Kind kind = row.choice(columns.plain("option" + i + "_kind"), Kind.class);
            options.add(new Option(code, kind == null ? OptionKinds.kind(code) : kind, names(row, "option" + i + "_name")));
        }
        return options;
    }

    private Map<String, String> names(FileRow row, String name) {
        Map<String, String> names = new TreeMap<>();
        columns.by(name).forEach((language, column) -> {
            String text = row.text(column, 120);
            if (!text.isEmpty()) {
                names.put(language, text);
            }
        });
        return names;
    }

    List<Variant> variants(RowGroups.Group group, List<Option> options) {
        List<Variant> variants = new ArrayList<>();
        Set<List<String>> used = new HashSet<>();
        for (FileRow row : group.rows()) {
            List<Value> values = options == null ? null : values(row, options.size());
            if (values != null && !used.add(values.stream().map(Value::code).toList())) {
                row.add(ProblemCode.OPTIONS_TWICE, columns.plain("option1_value"));
            }
            variants.add(variant(row, values));
        }
        return variants;
    }

    private List<Value> values(FileRow row, int options) {
        List<Value> values = new ArrayList<>();
        for (int i = 1; i <= options; i++) {
            FileColumn column = columns.plain("option" + i + "_value");
            String code = row.text(column);
            if (code.isEmpty()) {
                row.add(ProblemCode.OPTION_MISSING, column);
            } else if (!Codes.isCode(code)) {
                row.add(ProblemCode.NOT_A_CODE, column);
            }
            values.add(new Value(code, names(row, "option" + i + "_value"), swatch(row, columns.plain("option" + i + "_swatch"))));
        }
        return values;
    }

    private static String swatch(FileRow row, FileColumn column) {
        String swatch = row.text(column).toLowerCase(Locale.ROOT);
        if (!swatch.isEmpty() && !swatch.matches("#[0-9a-f]{6}")) {
            row.add(ProblemCode.NOT_A_CHOICE, column);
        }
        return swatch.isEmpty() ? null : swatch;
    }

    private Variant variant(FileRow row, List<Value> values) {
        String sku = row.required("sku");
        if (!sku.isEmpty() && !Codes.isCode(sku)) {
            row.add(ProblemCode.NOT_A_CODE, columns.plain("sku"));
        } else if (!sku.isEmpty() && skus.putIfAbsent(sku, row.line()) >= 0) {
            row.add(ProblemCode.SKU_TWICE, columns.plain("sku"));
        }
        String barcode = row.optional(columns.plain("barcode"), 14);
        if (barcode != null && !barcode.matches("[0-9]{0,14}")) {
            row.add(ProblemCode.NOT_A_CODE, columns.plain("barcode"));
        }
        String image = row.optional(columns.plain("image"), 2000);
        return new Variant(row.line(), sku, values, prices(row), stock(row), barcode, row.whole(columns.plain("weight_g"), 0, 1_000_000_000),
                image == null || image.isEmpty() ? image : row.address(image, columns.plain("image")),
                row.choice(columns.plain("variant_status"), Status.class));
    }

    private List<Price> prices(FileRow row) {
        List<Price> prices = new ArrayList<>();
        columns.by("price").forEach((selector, column) -> {
            String country = selector.substring(0, 2);
            String currency = columns.currency(selector);
            if (row.text(column).equals("-")) {
                prices.add(new Price(country, currency, null, null, null, null));
                return;
            }
            FileColumn crossed = columns.by("list_price").get(selector);
            boolean none = row.text(crossed).equals("-");
            Price price = PriceCells.price(row, column, none ? null : crossed, country, currency, null, null);
            if (price != null) {
                prices.add(price);
            }
        });
        return prices;
    }

    private Map<String, Integer> stock(FileRow row) {
        Map<String, Integer> stock = new TreeMap<>();
        columns.by("stock").forEach((location, column) -> {
            Integer pieces = row.whole(column, 0, 1_000_000_000);
            if (pieces != null) {
                stock.put(location, pieces);
            }
        });
        return stock;
    }
}
