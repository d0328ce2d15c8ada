package vitrina.backoffice.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vitrina.kernel.identity.Actor;

/**
 * The pages of the backoffice and what each needs. The menu shows what the actor may open; a path that stands nowhere
 * here is closed to everybody, so that a new page cannot be forgotten (Q15).
 */
@ApplicationScoped
public class Menu {

    /**
     * A page or a folder of pages.
     *
     * @param key        its title is the text {@code backoffice.menu.<key>}
     * @param path       without .xhtml; what begins with it belongs to it
     * @param icon       a PrimeIcon
     * @param permission null for everybody who is signed in
     * @param shown      whether the menu has an entry for it
     */
    public record Entry(String key, String path, String icon, String permission, boolean shown) {}

    /** Entries under one title, the text {@code backoffice.menu.<key>}. */
    public record Group(String key, List<Entry> entries) {}

    private static final String CATALOG = "/backoffice/catalog/";
    private static final List<Group> GROUPS = List.of(
            new Group("day", List.of(
                    shown("dashboard", "/backoffice/dashboard", "pi-home", null),
                    shown("orders", "/backoffice/orders/orders", "pi-shopping-bag", "orders.read"),
                    hidden("orders", "/backoffice/orders/", "orders.read"),
                    shown("customers", "/backoffice/people/customers", "pi-address-book", "people.read"))),
            new Group("catalog", List.of(
                    shown("products", CATALOG + "products", "pi-box", "catalog.read"),
                    hidden("products", CATALOG + "product", "catalog.read"),
                    shown("categories", CATALOG + "categories", "pi-sitemap", "catalog.read"),
                    shown("attributes", CATALOG + "attributes", "pi-palette", "catalog.read"),
                    shown("catalogs", CATALOG + "catalogs", "pi-book", "catalog.read"),
                    shown("prices", CATALOG + "prices", "pi-tags", "catalog.read"),
                    shown("promotions", CATALOG + "promotions", "pi-percentage", "catalog.read"),
                    shown("merchandising", CATALOG + "merchandising", "pi-star", "catalog.read"),
                    shown("synonyms", CATALOG + "synonyms", "pi-equals", "catalog.read"),
                    shown("searches", CATALOG + "searches", "pi-search-minus", "catalog.edit"),
                    shown("imports", CATALOG + "imports", "pi-upload", "catalog.import"),
                    hidden("imports", CATALOG + "import", "catalog.import"),
                    hidden("promotions", CATALOG + "promotion", "catalog.read"))),
            new Group("house", List.of(
                    shown("staff", "/backoffice/administration/staff", "pi-users", "people.staff"),
                    shown("roles", "/backoffice/administration/roles", "pi-key", "people.roles"),
                    shown("charges", "/backoffice/administration/charges", "pi-truck", "settings.change"),
                    shown("settings", "/backoffice/administration/settings", "pi-sliders-h", "settings.change"),
                    shown("letters", "/backoffice/administration/letters", "pi-envelope", "settings.change"),
                    shown("queues", "/backoffice/administration/queues", "pi-inbox", "queues.replay"),
                    shown("audit", "/backoffice/administration/audit", "pi-history", "audit.read"))),
            new Group("always", List.of(
                    hidden("sign-in", "/backoffice/sign-in", null),
                    hidden("sign-out", "/backoffice/sign-out", null),
                    hidden("reset", "/backoffice/reset", null),
                    hidden("error", "/backoffice/error", null),
                    hidden("export", "/backoffice/export/", null),
                    hidden("jump", "/backoffice/jump", null))));

    private static Entry shown(String key, String path, String icon, String permission) {
        return new Entry(key, path, icon, permission, true);
    }

    private static Entry hidden(String key, String path, String permission) {
        return new Entry(key, path, "", permission, false);
    }

    /** Groups with what this actor may open, without empty ones. */
    public List<Group> of(Actor actor) {
        return GROUPS.stream().map(group -> new Group(group.key(), group.entries().stream()
                .filter(entry -> entry.shown() && mayOpen(actor, entry)).toList()))
                .filter(group -> !group.entries().isEmpty()).toList();
    }

    /** The entry a path belongs to: the longest one that it begins with. */
    public Optional<Entry> place(String servletPath) {
        var path = servletPath.replaceFirst("\\.xhtml$", "");
        return GROUPS.stream().flatMap(group -> group.entries().stream()).filter(entry -> belongs(path, entry.path()))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
    }

    public boolean isOpen(String servletPath, Actor actor) {
        return place(servletPath).filter(entry -> mayOpen(actor, entry)).isPresent();
    }

    private static boolean belongs(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix.endsWith("/") ? prefix : prefix + "/");
    }

    private static boolean mayOpen(Actor actor, Entry entry) {
        return entry.permission() == null || actor.may(entry.permission());
    }
}
