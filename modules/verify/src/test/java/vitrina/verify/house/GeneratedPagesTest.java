package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vitrina.kernel.state.Mover;
import vitrina.verify.Suite;

/** Reference pages that are made from the code agree with it. {@code ./vitrina docs} writes them. */
class GeneratedPagesTest {

    private static final boolean WRITE = Boolean.getBoolean("vitrina.docs");

    @Test
    void the_coverage_page_lists_every_requirement_with_the_tests_that_prove_it() throws IOException {
        var known = new TreeSet<>(Comparator.comparing(GeneratedPagesTest::sortable));
        known.addAll(Files.readAllLines(Suite.ROOT.resolve("docs/reference/requirement-ids.txt")));
        var tests = new TreeMap<String, TreeSet<String>>();
        var tag = Pattern.compile("@Tag\\(\"([A-Z]+-?\\d+)\"\\)");
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/test")) {
                for (var match = tag.matcher(file.text()); match.find();) {
                    var name = file.path().substring(file.path().lastIndexOf('/') + 1).replace(".java", "");
                    tests.computeIfAbsent(match.group(1), any -> new TreeSet<>()).add(name);
                }
            }
        }
        var unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(known);
        assertEquals(List.of(), List.copyOf(unknown), "tags that are no requirement");
        var page = new StringBuilder("""
                # Requirements and the tests that prove them

                Made from the `@Tag`s of the tests by `./vitrina docs`. A requirement without a test is not promised yet.

                """);
        page.append(tests.size()).append(" of ").append(known.size()).append(" requirements have a test.\n\n| id | tests |\n|---|---|\n");
        for (var id : known) {
            page.append("| ").append(id).append(" | ").append(tests.containsKey(id) ? String.join(", ", tests.get(id)) : "–").append(" |\n");
        }
        agrees("docs/reference/coverage.md", page.toString());
    }

    @Test
    void the_page_of_states_draws_every_machine() throws Exception {
        var texts = new Properties();
        for (var file : Tree.files("_en.properties")) {
            texts.load(new StringReader(file.text()));
        }
        var page = new StringBuilder("""
                # States

                Made from the code by `./vitrina docs`. Every move is asked of these tables ([ADR 0011](../adr/0011-state-machines.md)): what no arrow
                allows, who is not on the arrow, and what lacks its reason is refused. Providers, timers and what follows from another move are the system.

                """);
        for (var machine : Machines.all()) {
            var key = Machines.LABELS.getOrDefault(machine.name(), "?");
            page.append("## ").append(machine.name()).append("\n\n`").append(machine.type().getPackageName()).append("`, ")
                    .append(key.startsWith("- ") ? "not shown: " + key.substring(2) : "labels `" + key + "*`")
                    .append(".\n\n```mermaid\nstateDiagram-v2\n");
            machine.starts().forEach(start -> page.append("    [*] --> ").append(start).append('\n'));
            var back = new TreeSet<String>();
            for (var from : machine.states()) {
                for (var to : machine.states()) {
                    if (machine.next(from).contains(to)) {
                        page.append("    ").append(from).append(" --> ").append(to).append(" : ").append(words(machine.movers(from, to)))
                                .append(machine.needsReason(from, to) ? ", with a reason" : "").append('\n');
                    }
                    if (!machine.takersBack(from, to).isEmpty()) {
                        back.add(from + " → " + to + " (" + words(machine.takersBack(from, to)) + ")");
                    }
                }
                if (from.isFinal()) {
                    page.append("    ").append(from).append(" --> [*]\n");
                }
            }
            page.append("```\n\n").append(back.isEmpty() ? "" : "May be taken back: " + String.join(", ", back) + ".\n\n");
            if (!key.startsWith("- ")) {
                machine.states().forEach(state -> page.append("- ").append(state).append(": ").append(texts.getProperty(key + state)).append('\n'));
                page.append('\n');
            }
        }
        agrees("docs/reference/states.md", page.toString());
    }

    private static String words(Set<Mover> movers) {
        return movers.stream().map(mover -> mover.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    static void agrees(String path, String wanted) throws IOException {
        Path file = Suite.ROOT.resolve(path);
        if (WRITE) {
            Files.writeString(file, wanted);
        }
        assertEquals(wanted, Files.exists(file) ? Files.readString(file) : "", path + " is out of date: run ./vitrina docs");
    }

    /** CAT-9 before CAT-10. */
    private static String sortable(String id) {
        return id.replaceAll("\\d+", "") + String.format(Locale.ROOT, "%05d", Integer.parseInt(id.replaceAll("\\D", "")));
    }
}
