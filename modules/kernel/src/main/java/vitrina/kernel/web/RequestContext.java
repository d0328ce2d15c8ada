package vitrina.kernel.web;

/**
 * The request this thread works on.
 *
 * @param id      shown on error pages and in logs; null outside a request
 * @param address where it came from; null outside a request
 */
public record RequestContext(String id, String address) {

    private static final RequestContext NONE = new RequestContext(null, null);
    private static final ThreadLocal<RequestContext> CURRENT = new ThreadLocal<>();

    public static RequestContext current() {
        var context = CURRENT.get();
        return context == null ? NONE : context;
    }

    static void enter(RequestContext context) {
        CURRENT.set(context);
    }

    static void leave() {
        CURRENT.remove();
    }
}
