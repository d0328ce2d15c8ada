package vitrina.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.module.PermissionGroup;

/** What staff may do with the installation itself. */
@ApplicationScoped
public class KernelPermissions implements PermissionGroup {

    public static final String SETTINGS = "settings.change";
    public static final String AUDIT = "audit.read";
    public static final String QUEUES = "queues.replay";

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public List<String> permissions() {
        return List.of(SETTINGS, AUDIT, QUEUES);
    }
}
