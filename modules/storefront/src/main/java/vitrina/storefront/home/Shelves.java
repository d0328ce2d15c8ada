package vitrina.storefront.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.catalog.promotion.Offers;
import vitrina.catalog.sales.Sales;
import vitrina.catalog.view.ProductViews;
import vitrina.kernel.time.Clock;
import vitrina.storefront.layout.Card;
import vitrina.storefront.site.Site;

/** Fills the carousels. */
@ApplicationScoped
class Shelves {

    private static final int LENGTH = 12;

    @Inject
    private ProductViews views;
    @Inject
    private Sales sales;
    @Inject
    private Offers promotions;
    @Inject
    private Clock clock;

    List<Card> newest(Site site) {
        return List.of();
    }

    List<Card> featured(Site site) {
        return List.of();
    }

    List<Card> offers(Site site) {
        return List.of();
    }

    List<Card> bestSellers(Site site) {
        var country = site.getCountry();
        return cards(site, sales.bestSellers(country.code(), clock.today(country.zone()), LENGTH));
    }

    List<String> promotions(Site site) {
        return promotions.names(site.getCountry().code(), site.getTag(), clock.now());
    }

    private List<Card> cards(Site site, List<Long> ids) {
        return views.all(site.shop(), ids).stream().map(product -> Card.of(site, product)).toList();
    }
}
