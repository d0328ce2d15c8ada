package vitrina.kernel.changes;

/** A place in the change log: transaction, then row. Text form {@code xid:id}. */
public record ChangePosition(long xid, long id) {

    public static final ChangePosition START = new ChangePosition(0, 0);

    public static ChangePosition parse(String text) {
        var parts = text.split(":");
        return new ChangePosition(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return xid + ":" + id;
    }
}
