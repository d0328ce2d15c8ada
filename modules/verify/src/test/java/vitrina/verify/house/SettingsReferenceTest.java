package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.module.PermissionGroup;
import vitrina.kernel.settings.ScopeKey;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;
import vitrina.kernel.settings.SettingLevel;
import vitrina.verify.Suite;

/** Whoever runs it finds every variable and every setting on one page, and nothing is read that is not there. */
@Tag("FOUND-08")
class SettingsReferenceTest {

    private static final String PAGE = "docs/reference/settings.md";
    private static final Pattern VARIABLE = Pattern.compile("\\w+\\(\"(VITRINA_\\w+)\", \"([^\"]*)\", \"([^\"]+)\"\\)");
    private static final Pattern NAMED = Pattern.compile("\\bVITRINA_[A-Z0-9_]*[A-Z0-9]\\b");

    @Test
    void the_page_lists_every_setting_and_every_other_variable() throws Exception {
        var page = page();
        assertEquals(-1, page.indexOf("| ? |"), "a setting without meaning in i18n: " + page);
        GeneratedPagesTest.agrees(PAGE, page);
    }

    private static String page() throws Exception {
        var texts = new Properties();
        for (var file : Tree.files("_en.properties")) {
            texts.load(new StringReader(file.text()));
        }
        var page = new StringBuilder("""
                # Settings

                Made from the code by `./vitrina docs`. A value comes from the environment (or any other source of MicroProfile Config that ranks
                with it), then from `VITRINA_HOME/vitrina.properties` (by key), then from the backoffice, then the default. All are checked at the start.

                A setting with levels has a value for the company, and others for its parts; the narrowest wins: branch, site, country, company. In the
                file `orders.overdue.@country.AR = 3d`, in the environment `VITRINA_ORDERS_OVERDUE__COUNTRY_AR=3d`, and for the branch
                `sao-paulo` `VITRINA_ORDERS_OVERDUE__BRANCH_SAO_PAULO`. A setting of the machine is set by environment or file only. Secrets are kept encrypted
                ([why and how](../adr/0016-settings-with-a-scope.md)); back up `VITRINA_HOME/secret-key`, or the key you gave, with the data.

                """);
        var byModule = new TreeMap<String, List<Setting<?>>>();
        groups().forEach(group -> byModule.computeIfAbsent(group.module(), any -> new ArrayList<>()).addAll(group.settings()));
        byModule.forEach((module, settings) -> {
            page.append("## ").append(module)
                    .append("\n\n| key | environment | levels | takes | default | to change it | meaning |\n|---|---|---|---|---|---|---|\n");
            settings.forEach(setting -> page.append(row(setting, texts)));
            page.append('\n');
        });
        page.append(
                "## Before the suite\n\nRead by the launcher, the scripts and the tools beside them.\n\n| environment | default | meaning |\n|---|---|---|\n");
        for (var variable : variables()) {
            page.append("| `").append(variable.get(0)).append("` | ").append(code(variable.get(1))).append(" | ").append(variable.get(2))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String row(Setting<?> setting, Properties texts) {
        var standard = setting.key().equals("home") ? "~/.vitrina" : setting.written(setting.standard());
        var there = setting.standards().entrySet().stream().sorted(Comparator.comparing(one -> one.getKey().key()))
                .map(one -> one.getKey().key() + " " + code(setting.written(one.getValue()))).collect(Collectors.joining(", "));
        var levels = setting.levels().stream().map(level -> level.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return "| `" + setting.key() + "` | `" + setting.environmentName()
                + (levels.isEmpty() || setting.levels().contains(SettingLevel.COMPANY) ? "" : "__COUNTRY_AR") + "` | "
                + (levels.isEmpty() ? "machine" : levels) + " | "
                + takes(setting) + " | " + code(standard) + (there.isEmpty() ? "" : "; " + there) + " | "
                + (setting.isOfMachine() ? "–" : code(setting.permission())) + " | " + texts.getProperty("setting." + setting.key(), "?")
                + (setting.requirements().isEmpty() ? "" : " " + String.join(", ", setting.requirements())) + " |\n";
    }

    private static String takes(Setting<?> setting) {
        var kind = setting.kind();
        return setting.type() + (kind.least() != null
                ? " " + kind.least() + " – " + kind.most()
                : setting.type().equals("choice") ? ": " + String.join(", ", kind.choices()) : "");
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    @Test
    void no_variable_is_named_anywhere_that_is_not_on_the_page() throws Exception {
        var page = page();
        var files = new ArrayList<>(Tree.files(".java"));
        for (var ending : List.of(".sh", ".yaml", ".yml", ".env", ".md", "Dockerfile", "/vitrina", ".mjs")) {
            files.addAll(Tree.files(ending));
        }
        var missing = new TreeSet<String>();
        int read = 0;
        for (var file : files) {
            boolean told = file.path().equals(PAGE) || file.path().endsWith("Test.java") || file.path().startsWith("docs/adr/")
                    || file.path().equals("docs/plan.md");
            for (var match = NAMED.matcher(told ? "" : file.text()); match.find(); read++) {
                var name = "`" + match.group().replaceFirst("__.*", "");
                if (!page.contains(name + "`") && !page.contains(name + "__")) {
                    missing.add(match.group() + " in " + file.path());
                }
            }
        }
        assertTrue(read > 100, "nothing was read: " + read);
        assertEquals(List.of(), List.copyOf(missing));
        var direct = Tree.files(".java").stream().filter(file -> file.path().contains("src/main")
                && Pattern.compile("System\\.getenv\\((?!\\)|\"VITRINA_HOME\"|SHARED)").matcher(file.text()).find()).map(Tree.Source::path).toList();
        assertEquals(List.of(), direct, "variables are read by their declaration");
    }

    @Test
    void a_setting_says_what_it_is_in_a_way_that_no_other_one_says() throws Exception {
        var settings = groups().stream().flatMap(group -> group.settings().stream()).toList();
        assertTrue(settings.size() > 30, "the settings were not found");
        assertEquals(settings.size(), settings.stream().map(Setting::key).distinct().count());
        assertEquals(settings.size(), settings.stream().map(Setting::environmentName).distinct().count());
        var wrong = new TreeSet<String>();
        var ids = Files.readAllLines(Suite.ROOT.resolve("docs/reference/requirement-ids.txt"));
        var permissions = made(PermissionGroup.class).stream().flatMap(group -> group.permissions().stream()).toList();
        for (var setting : settings) {
            if (!setting.key().matches("[a-z][a-z0-9.-]*[a-z0-9]") || setting.key().contains("--") || !permissions.contains(setting.permission())
                    || !ids.containsAll(setting.requirements())
                    || setting.standards().keySet().stream().map(ScopeKey::level).anyMatch(level -> level != SettingLevel.COUNTRY)) {
                wrong.add(setting.key());
            }
        }
        assertEquals(List.of(), List.copyOf(wrong));
    }

    private static List<List<String>> variables() throws Exception {
        var source = Files.readString(Suite.ROOT.resolve("modules/launcher/src/main/java/vitrina/launcher/Variable.java"));
        var found = VARIABLE.matcher(source).results().map(one -> List.of(one.group(1), one.group(2), one.group(3))).toList();
        assertEquals(NAMED.matcher(source).results().count(), found.size(), "a line that is not read");
        return found;
    }

    private static List<SettingGroup> groups() throws Exception {
        var groups = made(SettingGroup.class);
        groups.sort(Comparator.comparing((SettingGroup group) -> group.module()).thenComparing(group -> group.getClass().getName()));
        return groups;
    }

    /** All beans of a contract, as nobody has injected anything into them. */
    private static <T> List<T> made(Class<T> contract) throws Exception {
        var made = new ArrayList<T>();
        for (var type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vitrina")) {
            if (type.isAssignableTo(contract) && !type.isInterface()) {
                made.add(Class.forName(type.getName()).asSubclass(contract).getDeclaredConstructor().newInstance());
            }
        }
        return made;
    }
}
