package vitrina.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/** A request of a member of staff: what pages remember belongs to this sign-in and to no other. */
final class StaffRequest extends HttpServletRequestWrapper {

    private final PageSessions pages;
    private final String signIn;

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
        var session = super.getSession(false);
        if (session != null && !pages.belongs(session, signIn)) {
            PageSessions.end(session);
            session = null;
        }
        return session != null || !create ? session : pages.begin(super.getSession(true), signIn);
    }
}
