package vitrina.storefront.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.view.ProductView;
import vitrina.storefront.cache.Fragments;
import vitrina.storefront.site.Site;

/** Products on shelves as finished HTML: the card of a view is drawn once. */
@ApplicationScoped
public class Cards {

    private static final String CARD = "card";
    private static final String END = "(?<=</article>)";

    @Inject
    private Fragments fragments;

    public String of(Site site, List<ProductView> products, Drawing drawing) {
        var cards = new Object[products.size()];
        var missing = new ArrayList<Integer>();
        for (int i = 0; i < cards.length; i++) {
            cards[i] = fragments.find(products.get(i), CARD);
            if (cards[i] == null) {
                missing.add(i);
            }
        }
        if (!missing.isEmpty()) {
            var drawn = drawing.draw("/storefront/layout/cards.xhtml", "cards",
                    missing.stream().map(i -> Card.of(site, products.get(i))).toList()).strip().split(END);
            for (int i = 0; i < drawn.length; i++) {
                cards[missing.get(i)] = drawn[i].strip();
                fragments.keep(products.get(missing.get(i)), CARD, drawn[i].strip());
            }
        }
        var html = new StringBuilder(cards.length * 2_048);
        for (var card : cards) {
            html.append(card);
        }
        return html.toString();
    }
}
