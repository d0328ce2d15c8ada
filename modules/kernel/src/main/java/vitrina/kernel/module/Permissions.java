package vitrina.kernel.module;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All permissions there are. */
@ApplicationScoped
public class Permissions {

    @Inject
    @Any
    private Instance<PermissionGroup> groups;
    private List<PermissionGroup> ordered;
    private List<String> all;

    @PostConstruct
    void order() {
        var modules = Modules.inOrder();
        ordered = groups.stream().sorted(Comparator.comparingInt(group -> modules.indexOf(group.module()))).toList();
        all = ordered.stream().flatMap(group -> group.permissions().stream()).toList();
    }

    /** Module after module, each in its own order. */
    public List<String> all() {
        return all;
    }

    public boolean isKnown(String permission) {
        return all.contains(permission);
    }

    /** What a profile that ships holds on a new installation. */
    public Set<String> granted(String profile) {
        return ordered.stream().flatMap(group -> group.granted().getOrDefault(profile, List.of()).stream()).collect(Collectors.toSet());
    }
}
