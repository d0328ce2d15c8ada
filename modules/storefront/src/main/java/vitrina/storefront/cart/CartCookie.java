package vitrina.storefront.cart;

import vitrina.storefront.page.Request;

/** The cart's token in the browser, and the number of pieces for the badge. */
public final class CartCookie {

    private static final String TOKEN = "vc";
    private static final String PIECES = "vn";
    private static final int SIXTY_DAYS = 60 * 24 * 3600;

    private CartCookie() {
    }

    /** @return null when there is none */
    public static String read(Request request) {
        var fresh = request.request().getAttribute(TOKEN);
        return fresh == null ? request.cookie(TOKEN) : fresh.toString();
    }

    /** @param token null for a customer, whose cart needs none */
    public static void keep(Request request, String token, int pieces) {
        if (token != null && !token.equals(request.cookie(TOKEN))) {
            request.request().setAttribute(TOKEN, token);
            request.remember(TOKEN, token, SIXTY_DAYS, false);
        }
        request.remember(PIECES, String.valueOf(pieces), SIXTY_DAYS, true);
    }

    public static void forget(Request request) {
        request.remember(TOKEN, "", 0, false);
        request.remember(PIECES, "", 0, true);
    }
}
