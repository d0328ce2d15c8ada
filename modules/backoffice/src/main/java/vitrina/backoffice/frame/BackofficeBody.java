package vitrina.backoffice.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.ImportSettings;
import vitrina.kernel.body.BodyRule;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.web.Paths;

/** Forms of the backoffice carry whole tables, two pages take files; from who may open the page. */
@ApplicationScoped
class BackofficeBody implements BodyRule {

    private static final long FORM = 1 << 20;
    /** Pages that strangers see send small forms. */
    private static final Set<String> OPEN = Set.of("/sign-in", "/sign-out", "/reset", "/error");
    private static final String IMPORTS = "/catalog/imports";
    /** Megabytes of the files of a form. */
    private static final Map<String, Integer> FILES = Map.of("/catalog/product", 24);

    @Inject
    private Menu menu;
    @Inject
    private Settings settings;

    @Override
    public boolean covers(HttpServletRequest request) {
        return Paths.of(request).startsWith(FacesBoundary.PREFIX + "/") && !OPEN.contains(page(request));
    }

    @Override
    public long most(HttpServletRequest request) {
        return FORM + ((long) largestFile(request) << 20);
    }

    @Override
    public int largestFile(HttpServletRequest request) {
        return page(request).equals(IMPORTS) ? settings.get(ImportSettings.LARGEST_FILE) : FILES.getOrDefault(page(request), 0);
    }

    @Override
    public boolean takesFiles(HttpServletRequest request) {
        return page(request).equals(IMPORTS) || FILES.containsKey(page(request));
    }

    @Override
    public boolean allows(HttpServletRequest request) {
        return menu.isOpen(Paths.of(request), Actors.current());
    }

    private static String page(HttpServletRequest request) {
        var path = Paths.of(request).substring(FacesBoundary.PREFIX.length());
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
