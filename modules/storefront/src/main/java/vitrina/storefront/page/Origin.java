package vitrina.storefront.page;

import java.util.Set;

/**
 * Whether a POST comes from our own pages. Browsers send Sec-Fetch-Site or at least Origin with every POST; one that has neither is no
 * browser and carries no visitor's cookie against his will.
 */
final class Origin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origin() {
    }

    /**
     * @param fetchSite the Sec-Fetch-Site header or null; the browser's own word, so it settles the matter
     * @param origin    the Origin header or null
     * @param ours      the addresses this shop answers on
     */
    static boolean isOurs(String fetchSite, String origin, Set<String> ours) {
        if (fetchSite != null) {
            return OURS.contains(fetchSite);
        }
        return origin == null || ours.contains(origin);
    }
}
