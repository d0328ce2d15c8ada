package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Aggregates are entities; a class that writes SQL says why, names what is many, and keeps to the tables of its own module (decision 21). */
@Tag("FOUND-04")
class SqlIsTheExceptionTest {

    /** By number; more of them are given by name. */
    private static final int POSITIONS = 8;
    private static final Pattern LITERAL = Pattern.compile("\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("\\s*(?:select|insert into|update|delete from|with)\\s.*", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?(\\w+)");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vitrina");
    }

    @Test
    void every_class_that_writes_sql_says_why_and_no_other_does() {
        var writing = new TreeSet<String>();
        var saying = new TreeSet<String>();
        for (JavaClass type : classes) {
            if (!ofModules(type)) {
                continue;
            }
            if (!type.getName().equals(Sql.class.getName()) && type.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner()
                    .isEquivalentTo(Sql.class) && !call.getTarget().resolveMember().orElseThrow().getModifiers().toString().contains("STATIC")
                    || call.getTargetOwner().isEquivalentTo(EntityManager.class) && call.getName().equals("createNativeQuery"))) {
                writing.add(outer(type));
            }
            if (type.isAnnotatedWith(PlainSql.class)) {
                saying.add(type.getName());
            }
        }
        assertTrue(writing.size() > 50, "statements are no longer found");
        assertEquals(writing, saying);
    }

    @Test
    void no_statement_has_more_than_eight_arguments_by_position() throws IOException {
        var wrong = new TreeSet<String>();
        int found = 0;
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main")) {
                for (var literal : LITERAL.matcher(file.text()).results().map(one -> one.group(1) == null ? one.group(2) : one.group(1)).toList()) {
                    if (STATEMENT.matcher(literal).matches()) {
                        found++;
                        if (literal.chars().filter(one -> one == '?').count() > POSITIONS) {
                            wrong.add(file.path() + ": " + literal.strip().lines().findFirst().orElse(""));
                        }
                    }
                }
            }
        }
        assertTrue(found > 200, "statements are no longer found");
        assertEquals(Set.of(), wrong);
    }

    /** What a module publishes in the database is a function or a view, never a table. The operator's tool works while the server does not. */
    @Test
    void no_module_touches_the_tables_of_another() throws IOException {
        var wrong = new TreeSet<String>();
        var tables = tables();
        assertTrue(tables.size() > 80, "tables are no longer found");
        var name = Pattern.compile("\\b(" + String.join("|", tables) + ")\\b");
        for (var file : Tree.files(".java")) {
            var module = file.path().replaceFirst("modules/(\\w+)/.*", "$1");
            if (file.path().contains("src/main") && !Set.of("kit", "launcher").contains(module)) {
                name.matcher(file.text()).results().map(one -> one.group(1)).filter(table -> !table.startsWith(module + "_"))
                        .forEach(table -> wrong.add(file.path() + " touches " + table));
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void the_page_of_statements_lists_them_all() throws IOException {
        var page = new StringBuilder("""
                # Classes that write SQL

                Made from the code by `./vitrina docs`. A new aggregate is an entity ([ADR 0019](../adr/0019-entities-and-sql.md)); what writes SQL says
                why (`@PlainSql`), and what is owed becomes an entity with the work named.

                """);
        var rows = new TreeMap<PlainSql.Why, List<String>>();
        for (var file : Tree.files(".java")) {
            if (file.path().contains("src/main/java/vitrina/") && file.text().contains("@PlainSql(")) {
                var type = file.path().replaceFirst(".*src/main/java/", "").replaceFirst("\\.java$", "").replace('/', '.');
                var why = classes.get(type).getAnnotationOfType(PlainSql.class);
                rows.computeIfAbsent(why.value(), any -> new ArrayList<>()).add("| `" + type.substring("vitrina.".length()) + "` | "
                        + tables().stream().filter(table -> Pattern.compile("\\b" + table + "\\b").matcher(file.text()).find())
                                .collect(Collectors.joining(" "))
                        + " | " + why.note() + " |\n");
            }
        }
        rows.forEach((why, lines) -> {
            page.append("## ").append(TITLES.get(why)).append(" (").append(lines.size()).append(")\n\n| class | tables | |\n|---|---|---|\n");
            lines.forEach(page::append);
            page.append('\n');
        });
        GeneratedPagesTest.agrees("docs/reference/sql.md", page.toString().stripTrailing() + "\n");
    }

    private static final Map<PlainSql.Why, String> TITLES = Map.of(
            PlainSql.Why.HOT_PATH, "Run for every page or order, and measured",
            PlainSql.Why.SET_BASED, "Many rows at once",
            PlainSql.Why.QUEUE, "Claimed, ordered or counted by conditional updates",
            PlainSql.Why.LIST, "Lists and figures",
            PlainSql.Why.LOG, "Rows that are only added",
            PlainSql.Why.DATABASE, "The database itself",
            PlainSql.Why.OWED, "Owed: becomes an entity");

    private static TreeSet<String> tables() throws IOException {
        var tables = new TreeSet<String>();
        for (var file : Tree.files(".sql")) {
            if (file.path().contains("src/main/resources/db/")) {
                TABLE.matcher(file.text()).results().forEach(one -> tables.add(one.group(1)));
            }
        }
        return tables;
    }

    private static boolean ofModules(JavaClass type) {
        return !type.getPackageName().startsWith("vitrina.kit") && !type.getPackageName().startsWith("vitrina.launcher");
    }

    private static String outer(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
