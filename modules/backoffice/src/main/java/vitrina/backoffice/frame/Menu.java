package vitrina.backoffice.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;

/**
 * The pages of the backoffice and what each needs, as the modules bring them. The menu shows what the actor may open; a path that no module names
 * is closed to everybody, so that a new page cannot be forgotten (Q15).
 */
@ApplicationScoped
public class Menu {

    /** Titles in their order; those that modules bring stand between the last two, by their names. */
    private static final List<String> TITLES = List.of("day", "catalog");
    private static final String LAST = "administration";

    private List<BackofficePage> entries;

    /** Entries under one title, the text {@code backoffice.menu.<key>}. */
    public record Group(String key, List<BackofficePage> entries) {}

    protected Menu() {
    }

    @Inject
    Menu(@Any Instance<MenuSource> sources) {
        this(sources.stream());
    }

    Menu(Stream<MenuSource> sources) {
        entries = sources.flatMap(source -> source.entries().stream()).toList();
    }

    /** Groups with what this actor may open, without empty ones. */
    public List<Group> of(Actor actor) {
        return entries.stream().filter(entry -> entry.isShown() && mayOpen(actor, entry)).map(BackofficePage::group).distinct()
                .sorted(Comparator.comparingInt(Menu::rank).thenComparing(Comparator.naturalOrder()))
                .map(group -> new Group(group,
                        entries.stream().filter(entry -> entry.isShown() && entry.group().equals(group) && mayOpen(actor, entry))
                                .sorted(Comparator.comparingInt(BackofficePage::place).thenComparing(BackofficePage::key)).toList()))
                .toList();
    }

    private static int rank(String group) {
        return group.equals(LAST) ? TITLES.size() + 1 : TITLES.contains(group) ? TITLES.indexOf(group) : TITLES.size();
    }

    /** The entry a path belongs to: the longest one that it begins with. */
    public Optional<BackofficePage> place(String servletPath) {
        var path = servletPath.replaceFirst("\\.xhtml$", "");
        return entries.stream().filter(entry -> belongs(path, entry.path())).max(Comparator.comparingInt(entry -> entry.path().length()));
    }

    public boolean isOpen(String servletPath, Actor actor) {
        return place(servletPath).filter(entry -> mayOpen(actor, entry)).isPresent();
    }

    private static boolean belongs(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix.endsWith("/") ? prefix : prefix + "/");
    }

    private static boolean mayOpen(Actor actor, BackofficePage entry) {
        return entry.permission() == null || actor.may(entry.permission());
    }
}
