package vitrina.kernel.timers;

import java.util.List;

/** Every module says which of its rows nobody needs any more; they are deleted every hour. */
public interface Stale {

    /**
     * Rows of a table.
     *
     * @param condition in SQL, with {@code ?} for the value; table and condition come from code, never from outside
     */
    record Rows(String table, String condition, Object value) {}

    List<Rows> staleRows();
}
