package vitrina.kernel.web;

import vitrina.kernel.database.Sql;

/**
 * The request this thread works on.
 *
 * @param id      shown on error pages and in logs; null outside a request
 * @param address where it came from; null outside a request
 * @param before  statements the thread had run when the request came
 */
public record RequestContext(String id, String address, long before) {

    private static final RequestContext NONE = new RequestContext(null, null, 0);
    private static final ThreadLocal<RequestContext> CURRENT = new ThreadLocal<>();

    public static RequestContext current() {
        var context = CURRENT.get();
        return context == null ? NONE : context;
    }

    /** SQL statements run for this request so far. */
    public long statements() {
        return Sql.ran() - before;
    }

    static void enter(RequestContext context) {
        CURRENT.set(context);
    }

    static void leave() {
        CURRENT.remove();
    }
}
