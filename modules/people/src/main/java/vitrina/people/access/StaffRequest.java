package vitrina.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;

/** A request of a member of staff: what pages remember belongs to this sign-in and to no other. */
final class StaffRequest extends HttpServletRequestWrapper implements AutoCloseable {

    private final PageSessions pages;
    private final String signIn;
    private HttpSession used;

    /** @param signIn tells one sign-in from another; not the token itself */
    StaffRequest(HttpServletRequest request, PageSessions pages, String signIn) {
        super(request);
        this.pages = pages;
        this.signIn = signIn;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        // Used before it is looked at: what is used does not end.
        var session = use(super.getSession(false));
        if (session != null && !pages.belongs(session, signIn)) {
            close();
            // At once, whoever draws from it: else the container would hand it on, with the pages of another sign-in.
            PageSessions.end(session);
            session = null;
        }
        return session != null || !create ? session : pages.begin(use(super.getSession(true)), signIn);
    }

    private HttpSession use(HttpSession session) {
        if (!Objects.equals(session, used)) {
            close();
            if (session != null) {
                pages.enter(session);
            }
            used = session;
        }
        return session;
    }

    /** The request is over. */
    @Override
    public void close() {
        if (used != null) {
            pages.leave(used);
            used = null;
        }
    }
}
