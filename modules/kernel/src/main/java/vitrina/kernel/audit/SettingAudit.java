package vitrina.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import vitrina.kernel.settings.SettingChanged;

/** Records every change of a setting, in its transaction: neither is there without the other. */
@ApplicationScoped
public class SettingAudit {

    @Inject
    private Audit audit;

    void record(@Observes SettingChanged changed) {
        var details = Json.createObjectBuilder();
        if (changed.before() != null) {
            details.add("before", changed.before());
        }
        if (changed.value() != null) {
            details.add("value", changed.value());
        }
        audit.record(changed.value() == null ? "settings.inherited" : "settings.changed", "setting", changed.name(), details.build());
    }
}
