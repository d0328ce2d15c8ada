package vitrina.kernel.module;

import java.util.List;

/** Pages of the backoffice that a module brings; a bean. A page that no source names is closed to everybody (Q15). */
public interface MenuSource {

    List<BackofficePage> entries();
}
