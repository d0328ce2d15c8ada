package vitrina.verify.outside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.verify.house.Tree;

/**
 * Every address the product answers, read from the code: pages and acts of the shop, pages and servlets of the backoffice, resources of the
 * API, webhooks, the sandbox. A new one is here without anybody writing it down.
 */
final class OpenRoutes {

    /** @param path with its parameters as {@code {name}} */
    record Route(String method, String path) implements Comparable<Route> {

        String with(String value) {
            return path.replaceAll("\\{[^}]+}", value);
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }
    }

    private static final String SITE = "/es-co/";
    private static final String PAGES = "META-INF/resources/";
    private static final Pattern PATTERN = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
    /** Where sources name what they read of a request: parameters of pages, acts, servlets and resources, and fields of forms. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?:value|values|getParameter|getParameterValues|parameter|QueryParam|part)\\(\"([\\w.:-]{1,40})\""),
            Pattern.compile("\\bname=\"([\\w.:-]{1,40})\""));
    private static final Pattern FORM = Pattern.compile("\\bform\\(((?:\"[\\w.-]+\"(?:,\\s*)?)+)\\)");

    /** Kept, since it takes seconds to read all classes. */
    private static Collection<Route> all;

    private OpenRoutes() {
    }

    static synchronized Collection<Route> all() throws IOException {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private static Collection<Route> read() throws IOException {
        var routes = new TreeSet<Route>();
        for (var type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vitrina")) {
            if (type.isAnnotatedWith(At.class)) {
                boolean act = type.isAssignableTo(Action.class);
                for (var path : type.getAnnotationOfType(At.class).value()) {
                    routes.add(new Route(act ? "POST" : "GET", SITE + (act ? "do/" : "") + path));
                }
            }
            if (type.isAnnotatedWith(WebServlet.class)) {
                var servlet = type.getAnnotationOfType(WebServlet.class);
                List.of(servlet.value(), servlet.urlPatterns()).forEach(patterns -> both(routes, patterns));
            }
            if (type.isAnnotatedWith(Path.class)) {
                resources(routes, type);
            }
        }
        for (var file : Tree.files("web.xml")) {
            both(routes, PATTERN.matcher(file.text()).results().map(one -> one.group(1)).filter(one -> !one.equals("/*")).toArray(String[]::new));
        }
        for (var page : Tree.files(".xhtml")) {
            int start = page.path().indexOf(PAGES + "backoffice/");
            if (start >= 0) {
                both(routes, page.path().substring(start + PAGES.length() - 1).replace(".xhtml", ""));
            }
        }
        // Told by nobody's annotation: the providers' addresses and the door.
        both(routes, "/hooks/sandbox", "/hooks/transfer", "/hooks/{provider}", "/");
        return routes;
    }

    /** Every name of a parameter or a field that any source mentions. */
    static List<String> names() throws IOException {
        var names = new TreeSet<String>();
        for (var ending : List.of(".java", ".xhtml")) {
            for (var file : Tree.files(ending)) {
                if (file.path().contains("src/main")) {
                    NAMES.forEach(pattern -> pattern.matcher(file.text()).results().forEach(one -> names.add(one.group(1))));
                    FORM.matcher(file.text()).results().forEach(form -> Pattern.compile("[\\w.-]+").matcher(form.group(1)).results()
                            .forEach(one -> names.add(one.group())));
                }
            }
        }
        return List.copyOf(names);
    }

    private static void resources(Collection<Route> routes, JavaClass type) {
        var base = "/api/v1" + slashed(type.getAnnotationOfType(Path.class).value());
        for (JavaMethod method : type.getMethods()) {
            var path = method.tryGetAnnotationOfType(Path.class).map(one -> slashed(one.value())).orElse("");
            for (var annotation : method.getAnnotations()) {
                annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class)
                        .ifPresent(verb -> routes.add(new Route(verb.value(), base + path)));
            }
        }
    }

    private static void both(Collection<Route> routes, String... patterns) {
        for (var pattern : patterns) {
            var path = pattern.startsWith("*") ? "/x" + pattern.substring(1) : pattern.replace("*", "{rest}");
            routes.add(new Route("GET", path));
            routes.add(new Route("POST", path));
        }
    }

    private static String slashed(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    static List<List<String>> chunks(List<String> names, int size) {
        var chunks = new ArrayList<List<String>>();
        for (int start = 0; start < names.size(); start += size) {
            chunks.add(names.subList(start, Math.min(names.size(), start + size)));
        }
        return chunks;
    }
}
