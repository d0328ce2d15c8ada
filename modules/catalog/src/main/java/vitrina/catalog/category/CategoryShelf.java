package vitrina.catalog.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All categories in memory: immutable once filled; a change makes a new one. */
final class CategoryShelf {

    record Text(String name, String slug, String description) {}

    record Stored(long id, Long parentId, String code, String path, int position, String illustration, boolean active,
            Map<String, Text> texts) {

        Optional<Text> text(List<String> languages) {
            return languages.stream().map(texts::get).filter(one -> one != null).findFirst();
        }
    }

    private final Map<Long, Stored> byId = new LinkedHashMap<>();
    private final Map<Long, List<Stored>> children = new HashMap<>();

    CategoryShelf(List<Stored> categories) {
        categories.stream().sorted(Comparator.comparingInt(Stored::position).thenComparing(Stored::path)).forEach(one -> {
            byId.put(one.id(), one);
            children.computeIfAbsent(one.parentId(), any -> new ArrayList<>()).add(one);
        });
    }

    Optional<Stored> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Stored> bySlug(List<String> languages, String slug) {
        return byId.values().stream()
                .filter(one -> languages.stream().map(one.texts()::get).anyMatch(text -> text != null && text.slug().equals(slug)))
                .findFirst();
    }

    /** From the root to the category; empty when a step is hidden or has no name in the language. */
    List<Stored> path(long id, List<String> languages) {
        var path = new ArrayList<Stored>();
        for (var step = byId.get(id); step != null; step = step.parentId() == null ? null : byId.get(step.parentId())) {
            if (!step.active() || step.text(languages).isEmpty()) {
                return List.of();
            }
            path.addFirst(step);
        }
        return path;
    }

    Set<Long> withParents(List<Long> ids) {
        var all = new LinkedHashSet<Long>();
        for (var id : ids) {
            for (var step = byId.get(id); step != null && all.add(step.id()); step = step.parentId() == null ? null : byId.get(step.parentId())) {
                // add() does the work
            }
        }
        return all;
    }

    Set<Long> withChildren(long id) {
        var all = new LinkedHashSet<Long>();
        if (byId.containsKey(id)) {
            all.add(id);
            children.getOrDefault(id, List.of()).forEach(child -> all.addAll(withChildren(child.id())));
        }
        return all;
    }

    /** The tree of what is active, named in the language, and has something to show itself or below. */
    List<CategoryNode> tree(List<String> languages, Predicate<Long> hasProducts) {
        return below(null, languages, hasProducts);
    }

    private List<CategoryNode> below(Long parent, List<String> languages, Predicate<Long> hasProducts) {
        var nodes = new ArrayList<CategoryNode>();
        for (var one : children.getOrDefault(parent, List.of())) {
            var text = one.text(languages);
            if (one.active() && text.isPresent()) {
                var under = below(one.id(), languages, hasProducts);
                if (!under.isEmpty() || hasProducts.test(one.id())) {
                    nodes.add(node(one, text.get(), under));
                }
            }
        }
        return List.copyOf(nodes);
    }

    private static CategoryNode node(Stored one, Text text, List<CategoryNode> under) {
        var slugs = new HashMap<String, String>();
        one.texts().forEach((language, each) -> slugs.put(language, each.slug()));
        return new CategoryNode(one.id(), one.parentId(), one.code(), one.path(), text.slug(), text.name(),
                text.description() == null ? "" : text.description(), one.illustration(), Map.copyOf(slugs), under);
    }
}
