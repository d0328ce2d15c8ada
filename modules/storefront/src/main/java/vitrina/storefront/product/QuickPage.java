package vitrina.storefront.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.catalog.view.ProductViews;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Page;
import vitrina.storefront.page.Visit;

/** The quick-buy window of a card (PDP-06): a part of a page, fetched by the script. */
@Dependent
@At(value = "p/{slug}/quick", cached = true)
public class QuickPage implements Page {

    @Inject
    private ProductViews views;
    private Purchase purchase;

    @Override
    public String question(Visit visit) {
        return Purchase.asked(views.bySlug(visit.site().shop(), visit.part("slug")), visit.value("v"));
    }

    @Override
    public Answer open(Visit visit) {
        var product = views.bySlug(visit.site().shop(), visit.part("slug"));
        if (product.isEmpty()) {
            return Answer.missing();
        }
        purchase = new Purchase(visit.site(), product.get(), visit.value("v"));
        visit.shows(List.of(product.get().id()));
        return Answer.show();
    }

    public Purchase getPurchase() {
        return purchase;
    }
}
