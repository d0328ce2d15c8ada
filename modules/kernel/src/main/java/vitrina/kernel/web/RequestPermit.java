package vitrina.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** The place a request works at. Whoever must wait for the outside meanwhile gives it up and takes one again. */
public final class RequestPermit {

    private static final String ATTRIBUTE = RequestPermit.class.getName();
    /** Longer than a newcomer waits: much was sent already. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admission admission;
    private final String address;
    private boolean held = true;

    private RequestPermit(Admission admission, String address) {
        this.admission = admission;
        this.address = address;
    }

    /** @return null when there is none */
    static RequestPermit take(Admission admission, HttpServletRequest request) {
        var address = request.getRemoteAddr();
        boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!(looks ? admission.enter(address) : admission.enterToAct(address))) {
            return null;
        }
        var permit = new RequestPermit(admission, address);
        request.setAttribute(ATTRIBUTE, permit);
        return permit;
    }

    /** Gives up the place of a request, if it has one. */
    public static void giveUp(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestPermit permit) {
            permit.leave();
        }
    }

    /** @return whether the request has a place again, or never needed one */
    public static boolean takeAgain(HttpServletRequest request) {
        return !(request.getAttribute(ATTRIBUTE) instanceof RequestPermit permit)
                || (permit.held = permit.held || permit.admission.enterAgain(permit.address, PATIENCE));
    }

    void leave() {
        if (held) {
            held = false;
            admission.leave(address);
        }
    }
}
