package vitrina.catalog.imports.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.inputs.Inputs;

/** What came out of a file: its products and its problems. */
record ImportFixture(FileFormat format, List<ImportedProduct> products, List<FileProblem> problems, long refused) {

    static final Markets MARKETS = new Markets(Map.of("CO", "COP", "BR", "BRL", "US", "USD"),
            Map.of("CO", ZoneId.of("America/Bogota"), "BR", ZoneId.of("America/Sao_Paulo"), "US", ZoneId.of("America/New_York")),
            Set.of("es", "en", "pt"), Set.of("CO-MAIN", "BR-MAIN"));
    static final ImportTarget US = new ImportTarget("US", "en", "USD", "US-MAIN", "");
    static final String SHOPIFY_HEADER = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty\n";

    /** A file of our own, in the shape that the big shops write. */
    static ImportFixture own(String name, ImportTarget target) {
        try (var file = Inputs.own(name)) {
            return text(new String(file.readAllBytes(), StandardCharsets.UTF_8), target);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A file of others, see {@link vitrina.inputs.OutsideInput}. */
    static ImportFixture outside(String path, ImportTarget target) {
        return read(Inputs.outside(path), target);
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
        var problems = new ArrayList<FileProblem>();
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

    List<ImportedProduct.Variant> variants() {
        return products.stream().flatMap(p -> p.variants().stream()).toList();
    }

    /** The sum of what every variant costs. */
    BigDecimal prices() {
        return variants().stream().map(v -> v.prices().getFirst().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int pieces() {
        return variants().stream().mapToInt(v -> v.stock().get("US-MAIN")).sum();
    }
}
