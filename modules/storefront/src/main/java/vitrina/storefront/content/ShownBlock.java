package vitrina.storefront.content;

import java.util.List;

/**
 * A block with everything found that it names.
 *
 * @param kind    in lower case, such as hero
 * @param html    its text, clean
 * @param url     where its button leads; null without one
 * @param picture an address; null without one
 * @param cards   its shelf as finished HTML; empty without products
 */
public record ShownBlock(String kind, String title, String html, String button, String url, String picture,
        String cards, List<Tile> tiles) {

    /** A way into a category. */
    public record Tile(String url, String name, String picture) {}
}
