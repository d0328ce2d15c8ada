package vitrina.catalog.imports.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.csv.CsvRow;
import vitrina.catalog.imports.file.ImportedProduct.Attribute;
import vitrina.catalog.imports.file.ImportedProduct.Category;
import vitrina.catalog.imports.file.ImportedProduct.Image;
import vitrina.catalog.imports.file.ImportedProduct.Option;
import vitrina.catalog.imports.file.ImportedProduct.Place;
import vitrina.catalog.imports.file.ImportedProduct.Status;
import vitrina.catalog.imports.file.ImportedProduct.Tag;
import vitrina.catalog.imports.file.ImportedProduct.Text;
import vitrina.catalog.imports.file.ImportedProduct.Value;
import vitrina.catalog.imports.file.ImportedProduct.Variant;

/** Builds a product from Adobe Commerce's rows: a parent with its children, or a simple product of its own. */
final class AdobeProduct {

    private static final Set<String> NO_ATTRIBUTES = Set.of("has_options", "required_options", "new", "sale");
    private static final String ROOT = "Default Category";
    private final HeadedFile file;
    private final Problems problems;
    private final ImportTarget target;
    private final AdobePrices prices;

    AdobeProduct(HeadedFile file, Problems problems, ImportTarget target, ZoneId zone) {
        this.file = file;
        this.problems = problems;
        this.target = target;
        this.prices = new AdobePrices(file, target, zone);
    }

    /** {@code sku=A-XS,size=XS|sku=A-S,size=S}: one map for each child. */
    static List<Map<String, String>> variations(FileRow row) {
        return Arrays.stream(row.text("configurable_variations").split("\\|")).filter(v -> !v.isBlank()).map(AdobeValues::pairs).toList();
    }

    ImportedProduct simple(FileRow row) {
        Set<String> images = new LinkedHashSet<>();
        Variant variant = variant(row, List.of(), images);
        return product(row, List.of(), List.of(variant), images, Map.of());
    }

    ImportedProduct configurable(FileRow row, DiskRows simple, KeyIndex claimed) throws IOException {
        FileColumn column = file.column("configurable_variations");
        List<Map<String, String>> variations = variations(row);
        if (variations.isEmpty() || variations.size() > RowGroups.MAX_ROWS) {
            row.add(variations.isEmpty() ? ProblemCode.VALUE_MISSING : ProblemCode.TOO_MANY_VARIANTS, column);
            return null;
        }
        List<String> names = variations.getFirst().keySet().stream().filter(k -> !k.equals("sku")).toList();
        Set<String> images = new LinkedHashSet<>();
        List<Variant> variants = new ArrayList<>();
        Set<List<String>> used = new HashSet<>();
        for (Map<String, String> variation : variations) {
            String sku = variation.getOrDefault("sku", "");
            CsvRow child = simple.get(sku);
            if (child == null) {
                problems.add(new FileProblem(row.line(), column.index() + 1, column.heading(), ProblemCode.CHILD_MISSING, sku));
            } else if (claimed.get(sku) != row.line()) {
                problems.add(new FileProblem(row.line(), column.index() + 1, column.heading(), ProblemCode.CHILD_TAKEN, sku));
            } else {
                List<Value> values = values(row, variation, names);
                if (!used.add(values.stream().map(Value::code).toList())) {
                    row.add(ProblemCode.OPTIONS_TWICE, column);
                }
                variants.add(variant(file.row(child), values, images));
            }
        }
        if (variants.isEmpty()) {
            row.add(ProblemCode.VALUE_MISSING, column);
        }
        Map<String, String> labels = AdobeValues.pairs(row.text("configurable_variation_labels"));
        List<Option> options = names.stream().map(name -> option(name, labels)).toList();
        return product(row, options, variants, images, variations.getFirst());
    }

    private Option option(String name, Map<String, String> labels) {
        String code = OptionKinds.code(name);
        return new Option(code, OptionKinds.kind(code), Map.of(target.language(), labels.getOrDefault(name, label(name))));
    }

    private List<Value> values(FileRow row, Map<String, String> variation, List<String> names) {
        List<Value> values = new ArrayList<>();
        for (String name : names) {
            String value = variation.getOrDefault(name, "");
            if (value.isEmpty()) {
                row.add(ProblemCode.OPTION_MISSING, file.column("configurable_variations"));
            }
            values.add(new Value(Codes.slug(value), Map.of(target.language(), value), null));
        }
        return values;
    }

    private ImportedProduct product(FileRow row, List<Option> options, List<Variant> variants, Set<String> childImages,
            Map<String, String> optionNames) {
        row.required("name");
        Map<String, String> extra = AdobeValues.pairs(row.text("additional_attributes"));
        Set<String> images = new LinkedHashSet<>();
        image(row, "base_image", images);
        for (String path : row.text("additional_images").split(",")) {
            if (!path.isBlank()) {
                address(row, path.strip(), "additional_images", images);
            }
        }
        images.addAll(childImages);
        String alt = row.text(file.column("base_image_label"), 300);
        List<Image> pictures = images.stream()
                .map(url -> new Image(url, alt.isEmpty() ? Map.of() : Map.of(target.language(), alt))).toList();
        boolean shown = online(row) && !row.text("visibility").equals("Not Visible Individually");
        return new ImportedProduct(row.line(), row.text("sku"), Map.of(target.language(), text(row)), null, categories(row), tags(extra), null,
                Map.of(), shown ? Status.PUBLISHED : Status.DRAFT, null, null, pictures.isEmpty() ? null : pictures, null,
                attributes(extra, optionNames), null, null, Map.of(target.country(), new Place(null, null)), options, variants);
    }

    private Text text(FileRow row) {
        String body = row.text(file.column("description"), 100_000);
        String summary = SafeHtml.text(row.text("short_description"));
        String slug = row.text("url_key");
        return new Text(row.text(file.column("name"), 200), slug.isEmpty() ? null : Codes.slug(slug), summary.isEmpty() ? null : summary,
                body.isEmpty() ? null : SafeHtml.of(body), row.optional(file.column("meta_title"), 200),
                row.optional(file.column("meta_description"), 500));
    }

    private List<Category> categories(FileRow row) {
        Map<List<String>, Category> categories = new LinkedHashMap<>();
        for (String path : row.text("categories").split(",(?=" + ROOT + ")")) {
            List<String> names = Arrays.stream(path.split("/")).map(String::strip).filter(n -> !n.isEmpty() && !n.equals(ROOT)).toList();
            List<String> codes = names.stream().map(Codes::slug).toList();
            if (!codes.isEmpty()) {
                categories.putIfAbsent(codes, new Category(codes, Map.of(target.language(), names)));
            }
        }
        return categories.isEmpty() ? null : List.copyOf(categories.values());
    }

    private static List<Tag> tags(Map<String, String> extra) {
        List<Tag> tags = new ArrayList<>();
        if ("Yes".equals(extra.get("new"))) {
            tags.add(Tag.NEW);
        }
        if ("Yes".equals(extra.get("sale"))) {
            tags.add(Tag.DISCOUNT);
        }
        return tags;
    }

    /** "No" says nothing a shopper would filter by. */
    private List<Attribute> attributes(Map<String, String> extra, Map<String, String> options) {
        List<Attribute> attributes = new ArrayList<>();
        extra.forEach((name, text) -> {
            if (!NO_ATTRIBUTES.contains(name) && !options.containsKey(name) && !text.isEmpty() && !text.equals("No")) {
                Map<String, Value> values = new LinkedHashMap<>();
                for (String value : text.split("\\|")) {
                    values.putIfAbsent(Codes.slug(value), new Value(Codes.slug(value), Map.of(target.language(), value.strip()), null));
                }
                attributes.add(new Attribute(OptionKinds.code(name), Map.of(target.language(), label(name)), List.copyOf(values.values())));
            }
        });
        return attributes;
    }

    /** {@code performance_fabric} becomes "Performance fabric". */
    private static String label(String name) {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private Variant variant(FileRow row, List<Value> values, Set<String> images) {
        row.required("price");
        Set<String> own = new LinkedHashSet<>();
        image(row, "base_image", own);
        images.addAll(own);
        FileColumn quantity = file.column("qty");
        BigDecimal pieces = row.number(quantity);
        if (pieces != null && pieces.signum() < 0) {
            row.add(ProblemCode.STOCK_NEGATIVE, quantity);
        }
        Map<String, Integer> stock = new HashMap<>();
        if (pieces != null) {
            boolean out = row.text("is_in_stock").equals("0");
            stock.put(target.location(), out ? 0 : pieces.max(BigDecimal.ZERO).min(BigDecimal.valueOf(1_000_000_000)).intValue());
        }
        BigDecimal kilograms = row.amount(file.column("weight"));
        Integer grams = kilograms == null ? null : kilograms.movePointRight(3).min(BigDecimal.valueOf(1_000_000_000)).intValue();
        return new Variant(row.line(), row.text("sku"), values, prices.of(row), stock, null, grams,
                own.isEmpty() ? null : own.iterator().next(), online(row) ? Status.PUBLISHED : Status.DRAFT);
    }

    private static boolean online(FileRow row) {
        return !row.has("product_online") || row.text("product_online").equals("1");
    }

    private void image(FileRow row, String name, Set<String> images) {
        if (row.has(name) && !row.text(name).equals("no_selection")) {
            address(row, row.text(name), name, images);
        }
    }

    /** Adobe writes paths below its media folder; without that folder's address they lead nowhere. */
    private void address(FileRow row, String path, String name, Set<String> images) {
        FileColumn column = file.column(name);
        boolean whole = path.startsWith("http://") || path.startsWith("https://");
        if (!whole && target.imageBase().isEmpty()) {
            problems.addOnce(new FileProblem(row.line(), column.index() + 1, column.heading(), ProblemCode.IMAGES_RELATIVE, path));
            return;
        }
        String url = row.address(whole ? path : target.imageBase().replaceAll("/+$", "") + "/" + path.replaceAll("^/+", ""), column);
        if (url != null) {
            images.add(url);
        }
    }
}
