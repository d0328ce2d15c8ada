package vitrina.verify.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.module.Modules;
import vitrina.kernel.module.PermissionGroup;

/** The module table of the architecture, as a literal. Any other arrow, and any cycle of packages, fails. */
class ModuleTableTest {

    private static final Set<String> BELOW_FACES = Set.of(
            "kernel", "illustration", "people", "catalog", "cms", "payments", "orders", "notices");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("illustration", Set.of()),
            Map.entry("people", Set.of("kernel")),
            Map.entry("catalog", Set.of("kernel", "illustration", "people")),
            Map.entry("cms", Set.of("kernel", "people")),
            Map.entry("payments", Set.of("kernel", "people")),
            Map.entry("orders", Set.of("kernel", "people", "catalog", "payments")),
            Map.entry("notices", Set.of("kernel", "people", "catalog", "cms", "payments", "orders")),
            Map.entry("storefront", BELOW_FACES),
            Map.entry("backoffice", BELOW_FACES),
            Map.entry("gateway", BELOW_FACES),
            Map.entry("sandbox", Set.of("kernel")));

    private static final List<String> FACES = List.of("storefront", "backoffice", "gateway", "sandbox");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(MAY_USE.keySet().stream().map(module -> "vitrina." + module).toArray(String[]::new));
        assertTrue(classes.size() > 100, "the modules were not found on the class path");
    }

    @Test
    void modules_use_only_what_the_table_allows() {
        var wrong = new TreeSet<String>();
        for (JavaClass type : classes) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var from = module(type);
                var to = module(dependency.getTargetClass());
                if (to != null && !from.equals(to) && !MAY_USE.get(from).contains(to)) {
                    wrong.add(from + " must not use " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    @Tag("FOUND-01")
    void what_the_modules_say_of_themselves_agrees_with_the_table() {
        assertEquals(MAY_USE, Modules.uses().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue()))));
    }

    @Test
    @Tag("FOUND-01")
    void the_page_of_modules_is_as_they_are() throws IOException {
        var page = new StringBuilder("""
                # Modules

                Made from the code by `./vitrina docs`: what each module says of itself in `META-INF/vitrina.module`. A new one is a folder, a line in the parent
                pom, one in the suite (its pom, and `persistence.xml` when it has entities), and a row in the table that `ModuleTableTest` holds; its tables,
                permissions, menu entries, texts, settings, listeners and routes are found.

                | module | may use | permissions |
                |---|---|---|
                """);
        var permissions = new TreeMap<String, List<String>>();
        for (JavaClass type : classes) {
            if (type.isAssignableTo(PermissionGroup.class) && !type.isInterface()) {
                try {
                    var group = Class.forName(type.getName()).asSubclass(PermissionGroup.class).getDeclaredConstructor().newInstance();
                    permissions.put(group.module(), group.permissions());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(type.getName(), e);
                }
            }
        }
        for (var module : Modules.inOrder()) {
            page.append("| `").append(module).append("` | ").append(String.join(", ", Modules.uses().get(module))).append(" | ")
                    .append(String.join(", ", permissions.getOrDefault(module, List.of()))).append(" |\n");
        }
        GeneratedPagesTest.agrees("docs/reference/modules.md", page.toString());
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("vitrina.(*).(*)..").namingSlices("$1.$2").should().beFreeOfCycles().check(classes);
    }

    @Test
    void the_domain_knows_no_page() {
        noClasses().that().resideOutsideOfPackages(FACES.stream().map(face -> "vitrina." + face + "..").toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .check(classes);
    }

    @Test
    void no_module_uses_ejb() {
        noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..").check(classes);
    }

    @Test
    void money_is_never_a_floating_point_number() {
        var wrong = new TreeSet<String>();
        var suspicious = List.of("price", "amount", "total", "cost", "fee", "discount", "tax", "money", "balance");
        for (JavaClass type : classes) {
            for (var field : type.getFields()) {
                var kind = field.getRawType().getName();
                if ((kind.equals("double") || kind.equals("float") || kind.equals("java.lang.Double") || kind.equals("java.lang.Float"))
                        && suspicious.stream().anyMatch(field.getName().toLowerCase(java.util.Locale.ROOT)::contains)) {
                    wrong.add(field.getFullName());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith("vitrina.")) {
            return null;
        }
        var rest = name.substring("vitrina.".length());
        var module = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        return MAY_USE.containsKey(module) ? module : null;
    }
}
