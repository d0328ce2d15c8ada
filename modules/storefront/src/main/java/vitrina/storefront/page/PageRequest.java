package vitrina.storefront.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import vitrina.kernel.web.OpenedRequest;
import vitrina.people.access.Sessionless;

/**
 * What Faces sees of a visit: a page that is opened, also when a refused POST shows it again, without a session and without cookies. A page drawn by
 * what one visitor wrote would be kept for everybody. Pages read their parameters from the {@link Request}.
 */
final class PageRequest extends Sessionless {

    PageRequest(HttpServletRequest request) {
        super(new OpenedRequest(request));
    }

    @Override
    public Cookie[] getCookies() {
        return null;
    }
}
