package vitrina.kernel.settings;

import java.util.List;

/** Tells which parts the company has; asked before a value is stored for one, and at the start. */
public interface ScopeDirectory {

    /** Countries and branches, in the order in which staff see them; empty before the first start has filled them. */
    List<Scope> scopes();

    /** Whether it is this branch's own, so that staff who are bound to the branch may change it. */
    boolean belongsTo(Scope scope, long branch);
}
