package vitrina.catalog.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.file.ImportedProduct.Category;
import vitrina.catalog.imports.file.ImportedProduct.Image;
import vitrina.catalog.imports.file.ImportedProduct.Option;
import vitrina.catalog.imports.file.ImportedProduct.Place;
import vitrina.catalog.imports.file.ImportedProduct.Price;
import vitrina.catalog.imports.file.ImportedProduct.Status;
import vitrina.catalog.imports.file.ImportedProduct.Text;
import vitrina.catalog.imports.file.ImportedProduct.Value;
import vitrina.catalog.imports.file.ImportedProduct.Variant;

/** Shopify's product export: rows of one Handle are one product; a row may be a variant, a further image or both. */
final class ShopifyFile implements ProductReader {

    private static final int OPTIONS = 3;
    private final HeadedFile file;
    private final RowGroups groups;
    private final Problems problems;
    private final ImportTarget target;
    private final KeyIndex skus = new KeyIndex();
    private long line;
    private long refused;

    ShopifyFile(HeadedFile file, Problems problems, ImportTarget target) throws IOException {
        this.file = file;
        this.problems = problems;
        this.target = target;
        this.groups = new RowGroups(file, "handle", problems);
    }

    @Override
    public ImportedProduct next() throws IOException {
        for (RowGroups.Group group = groups.next(); group != null; group = groups.next()) {
            line = group.rows().getLast().line();
            long before = problems.refusing();
            ImportedProduct product = group.whole() ? product(group) : null;
            if (product != null && problems.refusing() == before) {
                return product;
            }
            refused++;
        }
        return null;
    }

    private ImportedProduct product(RowGroups.Group group) {
        FileRow first = group.first();
        if (first.text("gift card").equalsIgnoreCase("true")) {
            first.add(ProblemCode.GIFT_CARD, file.column("gift card"));
            return null;
        }
        first.required("title");
        String code = Codes.of(group.key());
        ShopTags tags = ShopTags.of(first.text("tags"), target.language());
        List<Image> images = images(group);
        List<Option> options = options(first);
        return new ImportedProduct(first.line(), code, Map.of(target.language(), text(first)),
                first.optional(file.column("vendor"), 120), categories(first), tags.tags(), null, Map.of(), status(first), null, null,
                images, null, tags.attributes(), null, null, Map.of(target.country(), new Place(null, null)), options,
                variants(group, code, options));
    }

    private Text text(FileRow row) {
        String body = row.text(file.column("body (html)"), 100_000);
        return new Text(row.text(file.column("title"), 200), null, null, body.isEmpty() ? null : SafeHtml.of(body),
                row.optional(file.column("seo title"), 200), row.optional(file.column("seo description"), 500));
    }

    private List<Category> categories(FileRow row) {
        String text = row.has("product category") ? row.text("product category") : row.text("type");
        List<String> names = Arrays.stream(text.split(">")).map(String::strip).filter(n -> !n.isEmpty()).toList();
        return names.isEmpty() ? null : List.of(new Category(names.stream().map(Codes::slug).toList(), Map.of(target.language(), names)));
    }

    private static Status status(FileRow row) {
        String status = row.text("status");
        boolean hidden = row.text("published").equalsIgnoreCase("false");
        return status.equalsIgnoreCase("archived")
                ? Status.ARCHIVED
                : hidden || status.equalsIgnoreCase("draft") ? Status.DRAFT : Status.PUBLISHED;
    }

    private List<Option> options(FileRow first) {
        List<Option> options = new ArrayList<>();
        for (int i = 1; i <= OPTIONS; i++) {
            String name = first.text("option" + i + " name");
            boolean only = i == 1 && name.equals("Title") && first.text("option1 value").equals("Default Title");
            if (!name.isEmpty() && !only) {
                String code = OptionKinds.code(name);
                options.add(new Option(code, OptionKinds.kind(code), Map.of(target.language(), name)));
            }
        }
        return options;
    }

    private List<Variant> variants(RowGroups.Group group, String code, List<Option> options) {
        List<Variant> variants = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (FileRow row : group.rows()) {
            if (!row.has("option1 value") && !row.has("variant price") && !(row == group.first())) {
                continue;
            }
            List<Value> values = new ArrayList<>();
            for (int i = 1; i <= options.size(); i++) {
                String name = row.required("option" + i + " value");
                values.add(new Value(Codes.slug(name), Map.of(target.language(), name), null));
            }
            String key = String.join("-", values.stream().map(Value::code).toList());
            if (!used.add(key)) {
                row.add(ProblemCode.OPTIONS_TWICE, file.column("option1 value"));
            }
            variants.add(variant(row, sku(row, code, key), values));
        }
        return variants;
    }

    /** Shopify allows variants without a SKU: theirs is made of the product's code and the options. */
    private String sku(FileRow row, String code, String key) {
        String given = row.text("variant sku").replaceFirst("^'", "");
        String sku = Codes.of(!given.isEmpty() ? given : key.isEmpty() ? code : code + "-" + key);
        if (skus.putIfAbsent(sku, row.line()) >= 0) {
            row.add(ProblemCode.SKU_TWICE, file.column("variant sku"));
        }
        return sku;
    }

    private Variant variant(FileRow row, String sku, List<Value> values) {
        row.required("variant price");
        Price price = PriceCells.price(row, file.column("variant price"), file.column("variant compare at price"),
                target.country(), target.currency(), null, null);
        FileColumn quantity = file.column("variant inventory qty");
        Integer pieces = row.whole(quantity, -1_000_000_000, 1_000_000_000);
        if (pieces != null && pieces < 0) {
            row.add(ProblemCode.STOCK_NEGATIVE, quantity);
        }
        String image = row.text("variant image");
        return new Variant(row.line(), sku, values, price == null ? List.of() : List.of(price),
                pieces == null ? Map.of() : Map.of(target.location(), Math.max(0, pieces)), barcode(row),
                weight(row), image.isEmpty() ? null : row.address(image, file.column("variant image")), Status.PUBLISHED);
    }

    private Integer weight(FileRow row) {
        var grams = row.amount(file.column("variant grams"));
        return grams == null || grams.signum() == 0 ? null : grams.setScale(0, java.math.RoundingMode.HALF_UP).intValue();
    }

    /** Text barcodes exist in Shopify; only numbers are kept. */
    private String barcode(FileRow row) {
        String barcode = row.text("variant barcode").replaceFirst("^'", "");
        return barcode.matches("[0-9]{1,14}") ? barcode : null;
    }

    private record Placed(int position, Image image) {}

    private List<Image> images(RowGroups.Group group) {
        List<Placed> placed = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (FileRow row : group.rows()) {
            if (row.has("image src")) {
                Integer position = row.whole(file.column("image position"), 0, 10_000);
                add(placed, known, row.address(row.text("image src"), file.column("image src")),
                        position == null ? placed.size() + 1 : position, row.text(file.column("image alt text"), 300));
            }
        }
        for (FileRow row : group.rows()) {
            if (row.has("variant image")) {
                add(placed, known, row.address(row.text("variant image"), file.column("variant image")), Integer.MAX_VALUE, "");
            }
        }
        return placed.stream().sorted(Comparator.comparingInt(Placed::position)).map(Placed::image).toList();
    }

    private void add(List<Placed> placed, Set<String> known, String url, int position, String alt) {
        if (url != null && known.add(url)) {
            placed.add(new Placed(position, new Image(url, alt.isEmpty() ? Map.of() : Map.of(target.language(), alt))));
        }
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
