package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.KernelSettings;
import vitrina.kernel.settings.Settings;
import vitrina.orders.buyer.InvoiceRequest;
import vitrina.orders.cart.Carts;
import vitrina.orders.checkout.Checkout;
import vitrina.orders.checkout.PlaceRequest;
import vitrina.orders.checkout.Placed;
import vitrina.storefront.address.DocumentFields;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.order.OrderCookie;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** The last button: document and invoice where needed, then the order, exactly once however often it is pressed (Q4). */
@ApplicationScoped
@At("checkout/place")
class PlaceAction implements Action {

    @Inject
    private Carts carts;
    @Inject
    private Checkout checkout;
    @Inject
    private Settings settings;

    @Override
    public Result act(Request request) {
        var form = request.form("payment", "documentKind", "document", "invoice", "legalName", "taxCondition", "key", "total");
        var token = CartCookie.read(request);
        try {
            keepPapers(request, token, form);
            if (form.isGood()) {
                return done(request, checkout.place(new PlaceRequest(token, request.site().till(), form.get("key"), form.get("payment"),
                        settings.get(KernelSettings.BASE_URL) + request.site().url("order/"), form.get("total"))));
            }
        } catch (Refusal refusal) {
            if (refusal.code().equals("orders.document-missing")) {
                form.refuse("document", refusal);
            } else {
                form.refuse(refusal);
            }
        }
        return Result.again(CheckoutPage.class, form);
    }

    private void keepPapers(Request request, String token, Form form) {
        var cart = carts.find(token);
        if (cart.isEmpty()) {
            return;
        }
        DocumentFields.read(request.site().getCountry().code(), form).ifPresent(document -> checkout.document(token, document));
        if (form.get("invoice").isEmpty() && cart.get().invoice() == null) {
            return;
        }
        try {
            checkout.invoice(token, form.get("invoice").isEmpty()
                    ? null
                    : new InvoiceRequest(form.get("legalName"), form.get("taxCondition"), "", ""));
        } catch (Refusal refusal) {
            form.refuse("legalName", refusal);
        }
    }

    private static Result done(Request request, Placed placed) {
        OrderCookie.keep(request, placed.orderPublicId(), placed.accessToken());
        CartCookie.forget(request);
        return Result.go(placed.redirectUrl() != null ? placed.redirectUrl() : request.site().url("order/" + placed.orderPublicId()));
    }
}
