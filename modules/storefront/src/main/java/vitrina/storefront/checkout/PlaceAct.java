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
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.document.DocumentFields;
import vitrina.storefront.order.OrderCookie;
import vitrina.storefront.page.Act;
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Visit;

/** The last button: document and invoice where needed, then the order, exactly once however often it is pressed (Q4). */
@ApplicationScoped
@At("checkout/place")
class PlaceAct implements Act {

    @Inject
    private Carts carts;
    @Inject
    private Checkout checkout;
    @Inject
    private Settings settings;

    @Override
    public Answer act(Visit visit) {
        var form = visit.form("payment", "documentKind", "document", "invoice", "legalName", "taxCondition", "key", "total");
        var token = CartCookie.read(visit);
        try {
            keepPapers(visit, token, form);
            if (form.isGood()) {
                return done(visit, checkout.place(new PlaceRequest(token, visit.site().till(), form.get("key"), form.get("payment"),
                        settings.get(KernelSettings.BASE_URL) + visit.site().url("order/"), form.get("total"))));
            }
        } catch (Refusal refusal) {
            if (refusal.code().equals("orders.document-missing")) {
                form.refuse("document", refusal);
            } else {
                form.refuse(refusal);
            }
        }
        return Answer.again(CheckoutPage.class, form);
    }

    private void keepPapers(Visit visit, String token, Form form) {
        var cart = carts.find(token);
        if (cart.isEmpty()) {
            return;
        }
        DocumentFields.read(visit.site().getCountry().code(), form).ifPresent(document -> checkout.document(token, document));
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

    private static Answer done(Visit visit, Placed placed) {
        OrderCookie.keep(visit, placed.orderPublicId(), placed.accessToken());
        CartCookie.forget(visit);
        return Answer.go(placed.redirectUrl() != null ? placed.redirectUrl() : visit.site().url("order/" + placed.orderPublicId()));
    }
}
