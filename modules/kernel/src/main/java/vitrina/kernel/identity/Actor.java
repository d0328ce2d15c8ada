package vitrina.kernel.identity;

import java.util.Set;

/**
 * Somebody, or the system, doing something.
 *
 * @param id          person or staff id; null for system and anonymous
 * @param permissions {@code <module>.<act>} words; {@code *} is everything
 * @param branchId    the branch a staff member is bound to; null for all branches
 */
public record Actor(Kind kind, Long id, String name, Set<String> permissions, Long branchId) {

    /** Customers and staff are two identities and never mix. */
    public enum Kind {
        ANONYMOUS, CUSTOMER, STAFF, SYSTEM
    }

    /** The permission that holds all others: the administrator's. */
    public static final String EVERYTHING = "*";

    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, null, "anonymous", Set.of(), null);
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "system", Set.of(EVERYTHING), null);

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return permissions.contains(EVERYTHING) || permissions.contains(permission);
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean isCustomer() {
        return kind == Kind.CUSTOMER;
    }

    /** Whether this actor may see what belongs to that branch (ORD-21). */
    public boolean seesBranch(Long branch) {
        return kind == Kind.SYSTEM || branchId == null || branchId.equals(branch);
    }
}
