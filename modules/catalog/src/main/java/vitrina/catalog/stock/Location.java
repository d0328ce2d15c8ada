package vitrina.catalog.stock;

/**
 * Where stock lies: a branch or a warehouse.
 * @param branchId null for a warehouse
 * @param priority the lowest ships first
 */
public record Location(long id, String code, String name, String country, Long branchId, int priority, boolean active) {}
