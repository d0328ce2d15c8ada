package vitrina.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.changes.ChangePosition;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.module.BackofficePage;
import vitrina.kernel.module.MenuSource;
import vitrina.kernel.module.PermissionGroup;
import vitrina.kernel.settings.Setting;
import vitrina.kernel.settings.SettingGroup;

/** All that a module brings, in one class, which a real one would not do. */
@ApplicationScoped
@Transactional
public class Things implements PermissionGroup, MenuSource, SettingGroup, ChangeListener {

    static final Setting<Integer> MOST = Setting.number("example.most", 3, 1, 9);
    private static final List<Long> HEARD = new CopyOnWriteArrayList<>();

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private ChangeLog changes;

    public UUID add(Thing thing) {
        entities.persist(thing);
        changes.note("thing", thing.getId());
        return thing.getPublicId();
    }

    public Thing find(UUID publicId) {
        return entities.createQuery("select t from Thing t where t.publicId = :id", Thing.class).setParameter("id", publicId).getSingleResult();
    }

    public void save(Thing edited) {
        Writes.merged(entities, edited);
        Writes.now(entities);
    }

    List<Long> heard() {
        return new ArrayList<>(HEARD);
    }

    @Override
    public String module() {
        return "example";
    }

    @Override
    public List<String> permissions() {
        return List.of("example.see");
    }

    @Override
    public List<BackofficePage> entries() {
        return List.of(BackofficePage.shown("example", 10, "things", "/backoffice/example/things", "pi-star", "example.see"));
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MOST);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("thing");
    }

    @Override
    public void changed(List<Change> all, ChangePosition reached) {
        all.forEach(one -> HEARD.add(one.subject()));
    }
}
