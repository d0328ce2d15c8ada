import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import vitrina.kernel.search.IndexSet;
import vitrina.kernel.search.SearchEntry;
import vitrina.kernel.search.SearchIndex;
import vitrina.kernel.search.SearchRequest;
import vitrina.kernel.search.SearchRequest.Order;
import vitrina.kernel.search.SearchRequest.Range;
import vitrina.kernel.search.SearchRequest.RangeFacet;
import vitrina.kernel.search.SearchRequest.Value;

/**
 * CPU of index queries alone, on one thread and without any cache of answers, to read against the bare Lucene loop of the performance kit.
 * Usage: java -cp kernel.jar:lucene-core.jar:… IndexQueries.java PRODUCTS.csv INPUTS SECONDS
 */
public final class IndexQueries {

    private static final List<String> COUNTRIES = List.of("US", "MX", "AR", "CO", "CL", "PE", "BR", "ES", "PT");
    private static final Set<String> US = Set.of("offered:US");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private IndexQueries() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("index");
        List<String> terms = Files.readAllLines(Path.of(arguments[1], "terms.txt"));
        List<String> categories = Files.readAllLines(Path.of(arguments[1], "categories.txt"));
        int seconds = Integer.parseInt(arguments[2]);
        try (IndexSet shelf = IndexSet.open(folder, Set.of("en"))) {
            SearchIndex index = shelf.current().index("en");
            fill(index, Path.of(arguments[0]));
            System.out.println(index.size() + " entries");
            List<RangeFacet> ranges = ranges();
            List<Order> byPrice = List.of(new Order("price.US", false));
            Map<String, ToIntFunction<Random>> questions = new LinkedHashMap<>();
            questions.put("list: category, price order, facets and ranges", random -> index.search(SearchRequest.of("", US)
                    .within(List.of(new Value("category", any(categories, random)))).withRanges(ranges).ordered(List.of(), byPrice)).total());
            questions.put("list: the same with a colour chosen", random -> index.search(SearchRequest.of("", US)
                    .within(List.of(new Value("category", any(categories, random)))).withChosen(Map.of("color", Set.of("red"))).withRanges(ranges)
                    .ordered(List.of(), byPrice)).total());
            questions.put("search: relevance, facets and ranges", random -> index.search(SearchRequest.of(any(terms, random), US).withRanges(ranges)).total());
            questions.put("search: relevance, facets", random -> index.search(SearchRequest.of(any(terms, random), US)).total());
            questions.put("search with a typo", random -> index.search(SearchRequest.of(misspelt(any(terms, random)), US).withRanges(ranges)).total());
            questions.put("suggest products", random -> index.typed(SearchRequest.of(begun(any(terms, random), random), US).page(0, 6).uncounted()).size());
            questions.put("suggest phrases", random -> index.phrases("offered:US", begun(any(terms, random), random), 6).size());
            questions.forEach((name, question) -> {
                ask(question, 3);
                System.out.printf(Locale.ROOT, "%-50s %s%n", name, ask(question, seconds));
            });
        }
    }

    private static String ask(ToIntFunction<Random> question, int seconds) {
        Random random = new Random(7);
        long cpu = THREADS.getCurrentThreadCpuTime();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long asked = 0;
        long found = 0;
        while (System.nanoTime() < end) {
            found += question.applyAsInt(random);
            asked++;
        }
        return String.format(Locale.ROOT, "%7.3f ms CPU, %d hits on average", (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / asked, found / asked);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String misspelt(String word) {
        return word.length() < 5 ? word : word.substring(0, 2) + "x" + word.substring(3);
    }

    private static String begun(String word, Random random) {
        return word.substring(0, Math.min(word.length(), 1 + random.nextInt(5)));
    }

    private static List<RangeFacet> ranges() {
        long[] limits = {0, 200_000, 500_000, 1_000_000, 2_000_000, Long.MAX_VALUE};
        List<Range> prices = new ArrayList<>();
        for (int i = 1; i < limits.length; i++) {
            prices.add(new Range("" + i, limits[i - 1], limits[i] - 1));
        }
        List<Range> discounts = List.of(new Range("10", 10, 100), new Range("20", 20, 100), new Range("30", 30, 100), new Range("50", 50, 100));
        return List.of(new RangeFacet("price", "price.US", prices, List.of()), new RangeFacet("discount", "discount.US", discounts, List.of()));
    }

    /** Commas inside quotes do not part cells. */
    private static void fill(SearchIndex index, Path csv) throws IOException {
        List<SearchEntry> batch = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(csv)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                batch.add(entry(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")));
                if (batch.size() == 500) {
                    index.put(batch);
                    batch.clear();
                }
            }
        }
        index.put(batch);
        index.commit("filled");
        index.refresh();
    }

    private static SearchEntry entry(String[] cells) {
        long id = Long.parseLong(cells[0]);
        Map<String, Set<String>> facets = new HashMap<>(Map.of("category", Set.of(cells[9]), "brand", Set.of(cells[11]), "color", Set.of(cells[13]),
                "size", Set.of(cells[14])));
        if (!cells[24].isEmpty()) {
            facets.put("tag", Set.of(cells[24].split("\\|")));
        }
        Map<String, Long> numbers = new HashMap<>();
        Map<String, Set<String>> phrases = new HashMap<>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            numbers.put("price." + COUNTRIES.get(i), Math.round(Double.parseDouble(cells[15 + i]) * 10_000));
            numbers.put("discount." + COUNTRIES.get(i), id % 60);
            numbers.put("place." + COUNTRIES.get(i), id);
            phrases.put("offered:" + COUNTRIES.get(i), new java.util.HashSet<>(List.of(cells[9], cells[11], cells[4].split(" ")[0], cells[4])));
        }
        return new SearchEntry(id, cells[4], List.of(cells[9], cells[11], cells[13], cells[12]), cells[7], List.of(cells[1]), phrases.keySet(),
                facets, numbers, phrases);
    }
}
