package vitrina.catalog.imports.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vitrina.catalog.imports.file.ImportedProduct.Category;
import vitrina.catalog.imports.file.ImportedProduct.Document;
import vitrina.catalog.imports.file.ImportedProduct.Image;
import vitrina.catalog.imports.file.ImportedProduct.Place;
import vitrina.catalog.imports.file.ImportedProduct.Status;
import vitrina.catalog.imports.file.ImportedProduct.Tag;
import vitrina.catalog.imports.file.ImportedProduct.Text;
import vitrina.catalog.imports.file.ImportedProduct.Variant;

/** Builds a product from its rows in our own format. */
final class VitrinaProduct {

    private static final Set<String> TAX_CLASSES = Set.of("standard", "reduced", "zero", "exempt");
    private final VitrinaColumns columns;
    private final VitrinaAttributes attributes;
    private final VitrinaVariants variants;

    VitrinaProduct(VitrinaColumns columns) {
        this.columns = columns;
        this.attributes = new VitrinaAttributes(columns);
        this.variants = new VitrinaVariants(columns);
    }

    ImportedProduct product(RowGroups.Group group) {
        FileRow row = group.first();
        if (!Codes.isCode(group.key())) {
            row.add(ProblemCode.NOT_A_CODE, columns.plain("product"));
        }
        group.rows().stream().skip(1).forEach(further -> columns.checkRepeated(row, further));
        List<ImportedProduct.Option> options = columns.hasOptions() ? variants.options(row) : null;
        List<Variant> built = variants.variants(group, options);
        List<String> words = row.list(columns.plain("tags"));
        return new ImportedProduct(row.line(), group.key(), texts(row), row.optional(columns.plain("brand"), 120), categories(row),
                words == null ? null : tags(row, words), words == null ? null : words.stream().anyMatch("featured"::equalsIgnoreCase),
                byLanguage(row, "tag_text", 24), row.choice(columns.plain("status"), Status.class), taxClass(row),
                row.optional(columns.plain("illustration"), 120), images(row), documents(row), attributes.attributes(group),
                codes(row, "related"), codes(row, "complementary"), places(row, built), options, built);
    }

    private Map<String, Text> texts(FileRow row) {
        Map<String, Text> texts = new TreeMap<>();
        Set<String> languages = new HashSet<>();
        for (String name : List.of("name", "slug", "summary", "description", "seo_title", "seo_description")) {
            languages.addAll(columns.by(name).keySet());
        }
        for (String language : languages) {
            String html = row.optional(columns.by("description").get(language), 100_000);
            String slug = row.optional(columns.by("slug").get(language), 220);
            Text text = new Text(row.optional(columns.by("name").get(language), 200),
                    slug == null || slug.isEmpty() ? null : Codes.slug(slug), row.optional(columns.by("summary").get(language), 500),
                    html == null ? null : SafeHtml.of(html), row.optional(columns.by("seo_title").get(language), 200),
                    row.optional(columns.by("seo_description").get(language), 500));
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private Map<String, String> byLanguage(FileRow row, String name, int longest) {
        Map<String, String> texts = new TreeMap<>();
        columns.by(name).forEach((language, column) -> {
            String text = row.optional(column, longest);
            if (text != null) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    private List<Category> categories(FileRow row) {
        FileColumn column = columns.plain("categories");
        List<String> paths = row.list(column);
        if (paths == null) {
            return null;
        }
        List<Map<String, List<String>>> names = new ArrayList<>();
        paths.forEach(path -> names.add(new TreeMap<>()));
        columns.by("categories").forEach((language, named) -> {
            List<String> list = row.list(named);
            if (list != null && list.size() != paths.size()) {
                row.add(ProblemCode.LISTS_DIFFER, named);
            } else if (list != null) {
                for (int i = 0; i < list.size(); i++) {
                    names.get(i).put(language, parts(list.get(i)));
                }
            }
        });
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = parts(paths.get(i));
            if (path.isEmpty() || path.stream().anyMatch(code -> !Codes.isCode(code))) {
                row.add(ProblemCode.NOT_A_CODE, column);
            }
            if (names.get(i).values().stream().anyMatch(n -> n.size() != path.size())) {
                row.add(ProblemCode.LISTS_DIFFER, column);
            }
            categories.add(new Category(path, names.get(i)));
        }
        return categories;
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private List<Tag> tags(FileRow row, List<String> words) {
        List<Tag> tags = new ArrayList<>();
        for (String word : words) {
            String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
            if (Arrays.stream(Tag.values()).anyMatch(t -> t.name().equals(name))) {
                if (!tags.contains(Tag.valueOf(name))) {
                    tags.add(Tag.valueOf(name));
                }
            } else if (!name.equals("FEATURED")) {
                row.add(ProblemCode.NOT_A_CHOICE, columns.plain("tags"));
            }
        }
        return tags;
    }

    private String taxClass(FileRow row) {
        String taxClass = row.text("tax_class");
        if (!taxClass.isEmpty() && !TAX_CLASSES.contains(taxClass)) {
            row.add(ProblemCode.NOT_A_CHOICE, columns.plain("tax_class"));
        }
        return taxClass.isEmpty() ? null : taxClass;
    }

    private List<String> codes(FileRow row, String name) {
        List<String> codes = row.list(columns.plain(name));
        if (codes != null && codes.stream().anyMatch(code -> !Codes.isCode(code))) {
            row.add(ProblemCode.NOT_A_CODE, columns.plain(name));
        }
        return codes;
    }

    private List<Image> images(FileRow row) {
        List<Image> images = new ArrayList<>();
        Map<String, Map<String, String>> titled = titled(row, "images", "images_alt", 300);
        if (titled == null) {
            return null;
        }
        titled.forEach((url, alt) -> images.add(new Image(url, alt)));
        return images;
    }

    private List<Document> documents(FileRow row) {
        List<Document> documents = new ArrayList<>();
        Map<String, Map<String, String>> titled = titled(row, "documents", "documents_title", 200);
        if (titled == null) {
            return null;
        }
        titled.forEach((url, titles) -> documents.add(new Document(url, titles)));
        return documents;
    }

    /** Addresses of one column with the texts that further columns give in the same order; null when the file does not say. */
    private Map<String, Map<String, String>> titled(FileRow row, String name, String textName, int longest) {
        List<String> list = row.list(columns.plain(name));
        if (list == null) {
            return null;
        }
        List<String> urls = list.stream().map(url -> row.address(url, columns.plain(name))).toList();
        Map<String, Map<String, String>> titled = new LinkedHashMap<>();
        urls.forEach(url -> titled.put(url, new TreeMap<>()));
        columns.by(textName).forEach((language, column) -> {
            List<String> texts = row.list(column);
            if (texts != null && (texts.size() > urls.size() || texts.stream().anyMatch(t -> t.length() > longest))) {
                row.add(texts.size() > urls.size() ? ProblemCode.LISTS_DIFFER : ProblemCode.TEXT_TOO_LONG, column);
            }
            for (int i = 0; texts != null && i < Math.min(texts.size(), urls.size()); i++) {
                if (!texts.get(i).isEmpty()) {
                    titled.get(urls.get(i)).put(language, texts.get(i));
                }
            }
        });
        return titled;
    }

    /** A product stands in the catalog of every country in which it has a price or a place, unless its page says "-" (CAT-03). */
    private Map<String, Place> places(FileRow row, List<Variant> variants) {
        Map<String, Place> places = new TreeMap<>();
        for (Variant variant : variants) {
            variant.prices().stream().filter(p -> p.amount() != null).forEach(p -> places.put(p.country(), new Place(null, null)));
        }
        Set<String> countries = new HashSet<>(columns.by("page").keySet());
        countries.addAll(columns.by("sequence").keySet());
        for (String country : countries) {
            if (row.text(columns.by("page").get(country)).equals("-")) {
                places.put(country, Place.NONE);
                continue;
            }
            Integer page = row.whole(columns.by("page").get(country), 1, 10_000);
            Integer sequence = row.whole(columns.by("sequence").get(country), 1, 10_000_000);
            if (page != null || sequence != null) {
                places.put(country, new Place(page, sequence));
            }
        }
        return places;
    }
}
