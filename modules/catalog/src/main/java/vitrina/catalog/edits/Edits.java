package vitrina.catalog.edits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.List;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.identity.Actors;

/** Tells edits, in their transaction. */
@ApplicationScoped
public class Edits {

    @Inject
    private ChangeLog changes;
    @Inject
    private Audit audit;

    /**
     * @param kind of the change log
     * @param id of the subject
     * @param act such as catalog.price-put
     * @param words what was edited, as staff know it
     */
    public void told(String kind, long id, String act, Object words) {
        told(kind, List.of(id), act, words);
    }

    /** One edit of many subjects. */
    public void told(String kind, Collection<Long> ids, String act, Object words) {
        changes.note(kind, ids);
        if (Actors.current().isStaff()) {
            audit.record(act, kind, ids.size() == 1 ? ids.iterator().next() : null,
                    Json.createObjectBuilder().add("edited", String.valueOf(words)).build());
        }
    }
}
