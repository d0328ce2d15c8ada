package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sizes, headers and habits of source files. */
class SourcesTest {

    private static final Pattern FORBIDDEN_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service)\\.java");

    @Test
    void no_class_is_longer_than_300_lines_and_no_page_than_180() throws IOException {
        var long_ = new TreeSet<String>();
        for (var file : Tree.files(".java")) {
            if (file.lines().size() > 300) {
                long_.add(file.path() + " " + file.lines().size());
            }
        }
        for (var file : Tree.files(".xhtml")) {
            if (file.lines().size() > 180) {
                long_.add(file.path() + " " + file.lines().size());
            }
        }
        assertEquals(List.of(), List.copyOf(long_));
    }

    @Test
    void no_line_of_a_page_is_longer_than_140_characters() throws IOException {
        var long_ = new TreeSet<String>();
        for (var file : Tree.files(".xhtml")) {
            for (int i = 0; i < file.lines().size(); i++) {
                if (file.lines().get(i).length() > 140) {
                    long_.add(file.path() + ":" + (i + 1));
                }
            }
        }
        assertEquals(List.of(), List.copyOf(long_));
    }

    @Test
    void classes_stay_small_on_the_whole() throws IOException {
        var sizes = new ArrayList<>(Tree.files(".java").stream().filter(file -> file.path().contains("src/main"))
                .map(file -> file.lines().size()).sorted().toList());
        assertTrue(sizes.size() > 50);
        assertTrue(sizes.get(sizes.size() / 2) <= 50, "median " + sizes.get(sizes.size() / 2));
        assertTrue(sizes.get(sizes.size() * 95 / 100) <= 180, "p95 " + sizes.get(sizes.size() * 95 / 100));
    }

    @Test
    void names_say_what_a_class_is() throws IOException {
        assertEquals(List.of(), Tree.files(".java").stream().map(Tree.Source::path)
                .filter(path -> FORBIDDEN_NAME.matcher(path).matches()).toList());
    }

    @Test
    void no_two_classes_have_one_name() throws IOException {
        var names = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var file : Tree.files(".java")) {
            var name = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (!name.equals("package-info.java") && !names.add(name)) {
                twice.add(name);
            }
        }
        assertTrue(names.size() > 1000);
        assertEquals(List.of(), List.copyOf(twice));
    }

    @Test
    void every_package_says_what_it_decides() throws IOException {
        var packages = new TreeSet<String>();
        var described = new TreeSet<String>();
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main")) {
                var folder = file.path().substring(0, file.path().lastIndexOf('/'));
                packages.add(folder);
                if (file.path().endsWith("package-info.java")) {
                    described.add(folder);
                }
            }
        }
        packages.removeAll(described);
        assertEquals(List.of(), List.copyOf(packages));
    }

    @Test
    void nothing_is_swallowed_printed_or_left_to_do() throws IOException {
        var wrong = new TreeSet<String>();
        var habits = Pattern.compile("printStackTrace\\(\\)|System\\.err|\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|Thread\\.sleep|@Disabled");
        for (var file : Tree.files(".java")) {
            if (!file.path().contains("src/main") || file.path().contains("/launcher/")) {
                continue;
            }
            for (int i = 0; i < file.lines().size(); i++) {
                if (habits.matcher(file.lines().get(i)).find()) {
                    wrong.add(file.path() + ":" + (i + 1) + " " + file.lines().get(i).strip());
                }
            }
        }
        assertEquals(List.of(), List.copyOf(wrong));
    }

    @Test
    void business_time_comes_from_the_clock() throws IOException {
        var wrong = new TreeSet<String>();
        var clocks = Pattern.compile("Instant\\.now\\(\\)|LocalDate\\.now\\(|LocalDateTime\\.now\\(|ZonedDateTime\\.now\\(");
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main") && !file.path().endsWith("kernel/time/Clock.java")
                    && !file.path().contains("/launcher/")
                    && file.lines().stream().anyMatch(line -> clocks.matcher(line).find())) {
                wrong.add(file.path());
            }
        }
        assertEquals(List.of(), List.copyOf(wrong));
    }

    /** What is injected is the container's own request; its body was read by our filters, and it is not the visitor's address that it tells. */
    @Test
    @Tag("FOUND-02")
    void an_injected_request_is_not_asked_for_what_only_the_filtered_one_knows() throws IOException {
        var injected = Pattern.compile("@(?:Inject|Context)\\s+(?:private )?HttpServletRequest (\\w+);");
        var wrong = new TreeSet<String>();
        for (var file : Tree.files(".java")) {
            var field = injected.matcher(file.text());
            if (file.path().contains("src/main") && field.find() && Pattern.compile("\\b" + field.group(1)
                    + "\\.get(?:Parameter\\w*|Parts?|InputStream|Reader|Session)\\(").matcher(file.text()).find()) {
                wrong.add(file.path());
            }
        }
        assertEquals(List.of(), List.copyOf(wrong));
    }
}
