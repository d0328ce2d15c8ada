package vitrina.catalog.imports.file;

import java.io.IOException;
import java.util.List;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.kernel.refusal.Refusal;

/** The formats that are read, recognised by their headings. */
public enum FileFormat {
    VITRINA("product", "sku"),
    SHOPIFY("handle", "title", "variant price"),
    ADOBE_COMMERCE("sku", "product_type", "attribute_set_code");

    private final List<String> headings;

    FileFormat(String... headings) {
        this.headings = List.of(headings);
    }

    /** True when the import has to say country, language, currency and location. */
    public boolean needsTarget() {
        return this != VITRINA;
    }

    /**
     * Null when the file is none of them.
     * @throws Refusal imports.heading
     */
    public static FileFormat recognise(CsvFile file) throws IOException {
        try (HeadedFile table = new HeadedFile(file, new Problems(problem -> {}), false)) {
            if (!table.hasHeading()) {
                throw new Refusal("imports.heading");
            }
            for (FileFormat format : values()) {
                if (format.headings.stream().allMatch(heading -> table.column(heading) != null)) {
                    return format;
                }
            }
            return null;
        }
    }

    /** @param target where the file's one price, language and stock belong; ignored by our own format */
    public ProductReader open(CsvFile file, Problems problems, ImportTarget target, Markets markets) throws IOException {
        return switch (this) {
            case VITRINA -> new VitrinaFile(new HeadedFile(file, problems, false), problems, markets);
            case SHOPIFY -> new ShopifyFile(new HeadedFile(file, problems, false), problems, target);
            case ADOBE_COMMERCE -> new AdobeFile(file, problems, target, markets.zones().get(target.country()));
        };
    }
}
