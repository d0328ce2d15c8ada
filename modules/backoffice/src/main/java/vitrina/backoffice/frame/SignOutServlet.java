package vitrina.backoffice.frame;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import vitrina.people.access.AccessCookies;
import vitrina.people.access.Realm;
import vitrina.people.staff.StaffSignIn;

/** {@code POST /backoffice/sign-out}. */
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffSignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        AccessCookies.read(request, Realm.STAFF).ifPresent(signIn::signOut);
        AccessCookies.clear(request, response, Realm.STAFF);
        end(request.getSession(false));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/backoffice/sign-in");
    }

    private static void end(HttpSession session) {
        try {
            if (session != null) {
                session.invalidate();
            }
        } catch (IllegalStateException over) {
            // another request ended it meanwhile
        }
    }
}
