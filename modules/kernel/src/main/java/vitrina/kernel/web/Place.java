package vitrina.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** The place a request works at. Whoever must wait for the outside meanwhile gives it up and takes one again. */
public final class Place {

    private static final String ATTRIBUTE = Place.class.getName();
    /** Longer than a newcomer waits: much was sent already. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admission admission;
    private final String address;
    private boolean held = true;

    private Place(Admission admission, String address) {
        this.admission = admission;
        this.address = address;
    }

    /** @return null when there is none */
    static Place take(Admission admission, HttpServletRequest request) {
        var address = request.getRemoteAddr();
        boolean looks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!(looks ? admission.enter(address) : admission.enterToAct(address))) {
            return null;
        }
        var place = new Place(admission, address);
        request.setAttribute(ATTRIBUTE, place);
        return place;
    }

    /** Gives up the place of a request, if it has one. */
    public static void giveUp(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Place place) {
            place.leave();
        }
    }

    /** @return whether the request has a place again, or never needed one */
    public static boolean takeAgain(HttpServletRequest request) {
        return !(request.getAttribute(ATTRIBUTE) instanceof Place place)
                || (place.held = place.held || place.admission.enterAgain(place.address, PATIENCE));
    }

    void leave() {
        if (held) {
            held = false;
            admission.leave(address);
        }
    }
}
