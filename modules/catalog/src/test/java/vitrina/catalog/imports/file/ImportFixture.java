package vitrina.catalog.imports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.csv.CsvFile;

/** What came out of a file: its products and its problems. */
record ImportFixture(FileFormat format, List<ImportedProduct> products, List<Problem> problems, long refused) {

    static final Markets MARKETS = new Markets(Map.of("CO", "COP", "BR", "BRL", "US", "USD"),
        Map.of("CO", ZoneId.of("America/Bogota"), "BR", ZoneId.of("America/Sao_Paulo"), "US", ZoneId.of("America/New_York")),
        Set.of("es", "en", "pt"), Set.of("CO-MAIN", "BR-MAIN"));
    static final ImportTarget US = new ImportTarget("US", "en", "USD", "US-MAIN", "");
    static final String SHOPIFY_HEADER = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty\n";

    static ImportFixture shared(String path, ImportTarget target) {
        return read(sharedFolder().resolve("data/catalog").resolve(path), target);
    }

    /** The folder of real inputs: said by VITRINA_SHARED, or "shared" beside the project. */
    private static Path sharedFolder() {
        String said = System.getProperty("vitrina.shared", System.getenv("VITRINA_SHARED"));
        if (said != null) {
            return Path.of(said);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("shared/data"))) {
                return folder.resolve("shared");
            }
        }
        throw new AssertionError("The folder of real inputs is missing: set VITRINA_SHARED");
    }

    static ImportFixture text(String text) {
        return text(text, US);
    }

    static ImportFixture text(String text, ImportTarget target) {
        try {
            Path file = Files.createTempFile("import", ".csv");
            try {
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                return read(file, target);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ImportFixture read(Path path, ImportTarget target) {
        var products = new ArrayList<ImportedProduct>();
        var problems = new ArrayList<Problem>();
        try {
            var file = CsvFile.recognise(path);
            var format = FileFormat.recognise(file);
            try (var reader = format.open(file, new Problems(problems::add), target, MARKETS)) {
                for (var product = reader.next(); product != null; product = reader.next()) {
                    products.add(product);
                }
                return new ImportFixture(format, products, problems, reader.refused());
            }
        } catch (IOException | CsvFile.NotText e) {
            throw new AssertionError(e);
        }
    }

    ImportedProduct product(String code) {
        return products.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    /** Line, column and code of each problem. */
    List<String> said() {
        return problems.stream().map(p -> p.line() + ":" + p.column() + " " + p.code()).toList();
    }
}
