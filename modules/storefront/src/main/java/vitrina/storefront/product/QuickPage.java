package vitrina.storefront.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vitrina.catalog.view.ProductViews;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;

/** The quick-buy window of a card (PDP-06): a part of a page, fetched by the script. */
@Dependent
@At(value = "p/{slug}/quick", cached = true)
public class QuickPage implements ShopPage {

    @Inject
    private ProductViews views;
    private Purchase purchase;

    @Override
    public String question(Request request) {
        return Purchase.asked(views.bySlug(request.site().shop(), request.part("slug")), request.value("v"));
    }

    @Override
    public Result open(Request request) {
        var product = views.bySlug(request.site().shop(), request.part("slug"));
        if (product.isEmpty()) {
            return Result.missing();
        }
        purchase = new Purchase(request.site(), product.get(), request.value("v"));
        request.shows(List.of(product.get().id()));
        return Result.show();
    }

    public Purchase getPurchase() {
        return purchase;
    }
}
