package vitrina.storefront.order;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import vitrina.storefront.page.Request;

/** Opens the buyer's page of an order on this device for a week; never in an address. */
public final class OrderCookie {

    private static final String PREFIX = "vo-";
    private static final int A_WEEK = 7 * 24 * 3600;

    private OrderCookie() {
    }

    public static void keep(Request visit, UUID order, String accessToken) {
        visit.remember(PREFIX + order, accessToken, A_WEEK, false);
    }

    static String read(HttpServletRequest request, UUID order) {
        return Request.cookie(request, PREFIX + order);
    }
}
