package vitrina.catalog.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings of our own format: checks them once and answers which columns belong together. */
final class VitrinaColumns {

    static final int OPTIONS = 3;
    private static final Set<String> PLAIN = Set.of("product", "sku", "brand", "categories", "tags", "status", "tax_class", "illustration",
            "images", "documents", "related", "complementary", "barcode", "weight_g", "image", "variant_status");
    private static final Set<String> BY_LANGUAGE = Set.of("name", "slug", "summary", "description", "seo_title", "seo_description",
            "categories", "tag_text", "images_alt", "documents_title");
    private static final Set<String> BY_COUNTRY = Set.of("price", "list_price", "page", "sequence");
    private static final Pattern OPTION = Pattern.compile("option[1-3](_kind|_value|_swatch)?");
    private static final Pattern OPTION_TEXT = Pattern.compile("option[1-3]_(name|value)");
    private static final Pattern OF_VARIANT = Pattern.compile(
            "product|sku|barcode|weight_g|image|variant_status|price|list_price|stock|option[1-3]_(value|swatch)|attribute\\..+\\.name");

    private final HeadedFile file;
    private final Problems problems;
    private final Map<String, Map<String, FileColumn>> selected = new HashMap<>();
    private final Map<String, String> currencies;
    private final Map<String, AttributeColumns> attributes = new LinkedHashMap<>();
    private final List<FileColumn> ofProduct = new ArrayList<>();

    /** @param plain the column without a language, or null; the maps are by language */
    record AttributeColumns(String code, FileColumn plain, Map<String, FileColumn> values, Map<String, FileColumn> names) {}

    VitrinaColumns(HeadedFile file, Problems problems, Markets markets) {
        this.file = file;
        this.problems = problems;
        this.currencies = markets.currencies();
        for (FileColumn column : file.columns()) {
            if (column.heading().isEmpty()) {
                continue;
            }
            ProblemCode wrong = wrong(column, markets);
            if (wrong != null) {
                problems.add(new FileProblem(1, column.index() + 1, column.heading(), wrong, column.heading()));
                continue;
            }
            if (!column.selector().isEmpty()) {
                selected.computeIfAbsent(column.name(), name -> new LinkedHashMap<>()).put(column.selector(), column);
            }
            if (column.name().startsWith("attribute.")) {
                attribute(column);
            }
            if (!OF_VARIANT.matcher(column.name()).matches()) {
                ofProduct.add(column);
            }
        }
    }

    private static ProblemCode wrong(FileColumn column, Markets markets) {
        String name = column.name();
        String selector = column.selector();
        if (selector.isEmpty()) {
            boolean known = PLAIN.contains(name) || OPTION.matcher(name).matches() || name.startsWith("attribute.") && !name.endsWith(".name");
            return known ? null : ProblemCode.COLUMN_UNKNOWN;
        }
        if (BY_LANGUAGE.contains(name) || OPTION_TEXT.matcher(name).matches() || name.startsWith("attribute.")) {
            boolean every = selector.equals(ImportedProduct.EVERY_LANGUAGE) && !BY_LANGUAGE.contains(name);
            return every || markets.languages().contains(selector) ? null : ProblemCode.LANGUAGE_UNKNOWN;
        }
        if (BY_COUNTRY.contains(name)) {
            String[] parts = selector.split("/", 2);
            return !markets.currencies().containsKey(parts[0])
                    ? ProblemCode.COUNTRY_UNKNOWN
                    : parts.length == 2 && !parts[1].matches("[A-Z]{3}") ? ProblemCode.CURRENCY_UNKNOWN : null;
        }
        if (name.equals("stock")) {
            return markets.locations().contains(selector) ? null : ProblemCode.LOCATION_UNKNOWN;
        }
        return ProblemCode.COLUMN_UNKNOWN;
    }

    private void attribute(FileColumn column) {
        String rest = column.name().substring("attribute.".length());
        boolean naming = rest.endsWith(".name") && !column.selector().isEmpty();
        String code = naming ? rest.substring(0, rest.length() - ".name".length()) : rest;
        AttributeColumns known = attributes.computeIfAbsent(code.toLowerCase(Locale.ROOT),
                c -> new AttributeColumns(c, null, new LinkedHashMap<>(), new LinkedHashMap<>()));
        if (naming) {
            known.names().put(column.selector(), column);
        } else if (column.selector().isEmpty()) {
            attributes.put(known.code(), new AttributeColumns(known.code(), column, known.values(), known.names()));
        } else {
            known.values().put(column.selector(), column);
        }
    }

    /** The column without a selector, or null. */
    FileColumn plain(String name) {
        return file.column(name);
    }

    /** Columns of one name by language, country or location. */
    Map<String, FileColumn> by(String name) {
        return selected.getOrDefault(name, Map.of());
    }

    /** The currency that a selector like {@code CO} or {@code CO/USD} means. */
    String currency(String selector) {
        return selector.length() > 2 ? selector.substring(3) : currencies.get(selector);
    }

    List<AttributeColumns> attributes() {
        return List.copyOf(attributes.values());
    }

    boolean hasOptions() {
        return file.column("option1") != null;
    }

    /** Columns that a product's further rows may only repeat. */
    void checkRepeated(FileRow first, FileRow further) {
        for (FileColumn column : ofProduct) {
            String text = further.text(column);
            if (!text.isEmpty() && !text.equals(first.text(column))) {
                further.add(ProblemCode.PRODUCT_DIFFERS, column);
            }
        }
    }

    Problems problems() {
        return problems;
    }
}
