package vitrina.storefront.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the page or the act of an address. A new page is a bean with {@link At} and a Facelet, nothing else. */
@ApplicationScoped
class Router {

    /** A found page or act with the parts of its address. */
    record Found(Class<?> type, boolean cached, Map<String, String> parts) {}

    private record Route(Pattern pattern, Class<?> type, boolean cached) {}

    @Inject
    @Any
    private Instance<ShopPage> pages;
    @Inject
    @Any
    private Instance<Action> acts;
    private final Map<Class<?>, ShopPage> askers = new HashMap<>();
    private List<Route> pageRoutes;
    private List<Route> actRoutes;

    @PostConstruct
    void collect() {
        pageRoutes = routes(pages);
        actRoutes = routes(acts);
        pageRoutes.stream().filter(Route::cached).map(Route::type).distinct().forEach(type -> askers.put(type, page(type)));
    }

    Optional<Found> page(String path) {
        return find(pageRoutes, path);
    }

    /** @param path without the {@code do/} in front */
    Optional<Found> act(String path) {
        return find(actRoutes, path);
    }

    /** The page an act is done from: what its address begins with, or the home page. */
    String pageOf(String act) {
        var path = act;
        while (!path.isEmpty() && page(path).isEmpty()) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return path;
    }

    ShopPage page(Class<?> type) {
        return pages.select(type.asSubclass(ShopPage.class)).get();
    }

    /** One page of a type that may be kept, for all visits: it is asked what it would answer to and never opened. */
    ShopPage asker(Class<?> type) {
        return askers.get(type);
    }

    Action act(Class<?> type) {
        return acts.select(type.asSubclass(Action.class)).get();
    }

    /** Pages are dependent: each visit has its own, destroyed with what it was given. */
    void done(ShopPage page) {
        pages.destroy(page);
    }

    /** The Facelet beside the bean. */
    static String view(Class<?> page) {
        var pack = page.getPackageName();
        var feature = pack.substring(pack.lastIndexOf('.') + 1);
        var name = page.getSimpleName().replaceFirst("Page$", "");
        return "/storefront/" + feature + "/" + name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1) + ".xhtml";
    }

    private static Optional<Found> find(List<Route> routes, String path) {
        var parts = path.split("/", -1);
        for (var route : routes) {
            var match = route.pattern().match(parts);
            if (match.isPresent()) {
                return Optional.of(new Found(route.type(), route.cached(), match.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Route> routes(Instance<?> beans) {
        var found = new ArrayList<Route>();
        for (var handle : beans.handles()) {
            var type = handle.getBean().getBeanClass();
            var at = type.getAnnotation(At.class);
            if (at != null) {
                for (var pattern : at.value()) {
                    found.add(new Route(new Pattern(pattern), type, at.cached()));
                }
            }
        }
        return List.copyOf(found);
    }
}
