import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the generated product set of the performance kit into Vitrina's own product CSV. Usage: java ProductsCsv.java IN.csv OUT.csv */
public final class ProductsCsv {

    private static final Map<String, String> PRICES = new LinkedHashMap<>();
    private static final List<String> LANGUAGES = List.of("es", "en", "pt");

    static {
        PRICES.put("CO", "price_CO_COP");
        PRICES.put("MX", "price_MX_MXN");
        PRICES.put("AR", "price_AR_ARS");
        PRICES.put("BR", "price_BR_BRL");
        PRICES.put("US", "price_US_USD");
    }

    private ProductsCsv() {
    }

    public static void main(String[] arguments) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0])); BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            List<String> names = cells(in.readLine());
            out.write(header());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    row.put(names.get(i), cells.get(i));
                }
                out.write(line(row));
            }
        }
    }

    private static String header() {
        List<String> header = new ArrayList<>(List.of("product", "sku"));
        for (String field : List.of("name", "slug", "description", "categories")) {
            LANGUAGES.forEach(language -> header.add(field + "[" + language + "]"));
        }
        header.addAll(List.of("brand", "categories", "tags", "attribute.color", "attribute.size", "attribute.material", "weight_g"));
        PRICES.keySet().forEach(country -> header.add("price[" + country + "]"));
        PRICES.keySet().forEach(country -> header.add("stock[" + country + "-MAIN]"));
        return String.join(",", header) + "\n";
    }

    private static String line(Map<String, String> row) {
        List<String> cells = new ArrayList<>(List.of(row.get("sku"), row.get("sku")));
        LANGUAGES.forEach(language -> cells.add(row.get("name_" + language)));
        LANGUAGES.forEach(language -> cells.add(row.get("slug")));
        LANGUAGES.forEach(language -> cells.add(row.get("desc_" + language)));
        LANGUAGES.forEach(language -> cells.add(row.get("category")));
        List<String> tags = new ArrayList<>();
        if (row.get("tags").contains("new")) {
            tags.add("new");
        }
        if (row.get("tags").contains("sale")) {
            tags.add("discount");
        }
        cells.addAll(List.of(row.get("brand"), row.get("category"), String.join("|", tags), row.get("color"), row.get("size"), row.get("material"),
                row.get("weight_g")));
        PRICES.forEach((country, column) -> cells.add(country.equals("CO") ? row.get(column).replaceAll("\\..*", "") : row.get(column)));
        // Orders of a run must not sell out what the next iteration wants.
        PRICES.keySet().forEach(country -> cells.add("1000000"));
        return String.join(",", cells.stream().map(cell -> cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell).toList()) + "\n";
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
