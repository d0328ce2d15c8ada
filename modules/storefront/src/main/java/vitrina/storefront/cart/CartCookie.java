package vitrina.storefront.cart;

import vitrina.storefront.page.Visit;

/** The cart's token in the browser, and the number of pieces for the badge. */
public final class CartCookie {

    private static final String TOKEN = "vc";
    private static final String PIECES = "vn";
    private static final int SIXTY_DAYS = 60 * 24 * 3600;

    private CartCookie() {
    }

    /** @return null when there is none */
    public static String read(Visit visit) {
        var fresh = visit.request().getAttribute(TOKEN);
        return fresh == null ? visit.cookie(TOKEN) : fresh.toString();
    }

    /** @param token null for a customer, whose cart needs none */
    public static void keep(Visit visit, String token, int pieces) {
        if (token != null && !token.equals(visit.cookie(TOKEN))) {
            visit.request().setAttribute(TOKEN, token);
            visit.remember(TOKEN, token, SIXTY_DAYS, false);
        }
        visit.remember(PIECES, String.valueOf(pieces), SIXTY_DAYS, true);
    }

    public static void forget(Visit visit) {
        visit.remember(TOKEN, "", 0, false);
        visit.remember(PIECES, "", 0, true);
    }
}
