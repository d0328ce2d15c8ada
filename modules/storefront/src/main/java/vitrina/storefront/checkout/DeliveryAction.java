package vitrina.storefront.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import vitrina.kernel.refusal.Refusal;
import vitrina.orders.buyer.Contact;
import vitrina.orders.cart.Cart;
import vitrina.orders.cart.Carts;
import vitrina.orders.checkout.Checkout;
import vitrina.orders.shipping.ShippingMethod;
import vitrina.orders.shipping.ShippingMethods;
import vitrina.people.address.Address;
import vitrina.people.address.AddressField;
import vitrina.storefront.address.AddressFields;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Action;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Form;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** How and where the order is handed over (CART-04), and to whom: to the contact unless somebody else is named (LOC-02). */
@ApplicationScoped
@At("checkout/delivery")
class DeliveryAction implements Action {

    @Inject
    private Carts carts;
    @Inject
    private Checkout checkout;
    @Inject
    private ShippingMethods methods;
    @Inject
    private Buyer buyer;

    @Override
    public Result act(Request request) {
        var country = request.site().getCountry().code();
        var form = request.form(AddressFields.keys(country)).type("shipping", request.value("shipping")).type("branch", request.value("branch"))
                .type(Buyer.RECEIVER, request.value(Buyer.RECEIVER)).type(Buyer.RECEIVER_PHONE, request.value(Buyer.RECEIVER_PHONE));
        try {
            answer(CartCookie.read(request), country, form);
        } catch (Refusal refusal) {
            form.refuse(refusal.code().equals("orders.branch-missing") ? "branch" : "shipping", refusal);
        }
        if (form.getErrors().containsKey(Buyer.RECEIVER_PHONE) && form.get(Buyer.RECEIVER_PHONE).isEmpty()) {
            // asked in the step before, where it may be left out by who picks up
            form.problem(request.site().text("shop.checkout.phone-needed"));
        }
        return form.isGood() ? Result.go(request.site().url("checkout")) : Result.again(CheckoutPage.class, form);
    }

    private void answer(String token, String country, Form form) {
        var method = form.get("shipping");
        if (methods.find(country, method).map(ShippingMethod::isPickUp).orElse(false)) {
            checkout.pickUp(token, country, method, form.get("branch").matches("\\d{1,18}") ? Long.valueOf(form.get("branch")) : null);
            return;
        }
        var contact = carts.find(token).map(Cart::contact).orElse(null);
        var address = Address.read(country, typed(form, contact));
        checkout.deliver(token, method, address).forEach(error -> form.refuse(field(error.field()), error.refusal()));
        if (form.isGood()) {
            buyer.remember(address);
        }
    }

    private static UnaryOperator<String> typed(Form form, Contact contact) {
        return key -> contact == null || !form.get(field(key)).isEmpty()
                ? form.get(field(key))
                : key.equals(AddressField.RECIPIENT.key()) ? contact.name() : key.equals(AddressField.PHONE.key()) ? contact.phone() : "";
    }

    /** Where the page asks for a part of the address. */
    private static String field(String key) {
        return key.equals(AddressField.RECIPIENT.key()) ? Buyer.RECEIVER : key.equals(AddressField.PHONE.key()) ? Buyer.RECEIVER_PHONE : key;
    }
}
