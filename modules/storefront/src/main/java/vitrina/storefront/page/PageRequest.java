package vitrina.storefront.page;

import jakarta.servlet.http.HttpServletRequest;
import vitrina.people.access.Sessionless;

/** What Faces sees of a visit: a GET, also when a refused POST shows its page again, and no session. */
final class PageRequest extends Sessionless {

    PageRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
