package vitrina.storefront.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.orders.cart.Cart;
import vitrina.orders.cart.Carts;
import vitrina.people.access.AccessCookies;
import vitrina.people.access.Realm;
import vitrina.people.access.Sessions;
import vitrina.people.account.CustomerSignIn;
import vitrina.storefront.cart.CartCookie;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;

/** What happens at the door: the session cookie, and the guest's cart becoming the customer's. */
@ApplicationScoped
class ShopSignIn {

    private static final int THIRTY_DAYS = 30 * 24 * 3600;

    @Inject
    private Carts carts;
    @Inject
    private Sessions sessions;

    /** Lets somebody in and leads to where they wanted to go. */
    Result in(Request request, CustomerSignIn signIn) {
        AccessCookies.write(request.request(), request.response(), Realm.CUSTOMER, signIn.token(), THIRTY_DAYS);
        var token = CartCookie.read(request);
        var before = Actors.enter(sessions.actor(Realm.CUSTOMER, signIn.token()).orElse(Actor.ANONYMOUS));
        try {
            carts.merge(token, signIn.personId());
            CartCookie.forget(request);
            carts.find(null).map(Cart::pieces).ifPresent(pieces -> CartCookie.keep(request, null, pieces));
        } finally {
            Actors.restore(before);
        }
        return Result.go(request.site().url(next(request)));
    }

    Result out(Request request) {
        AccessCookies.read(request.request(), Realm.CUSTOMER).ifPresent(token -> sessions.end(Realm.CUSTOMER, token));
        AccessCookies.clear(request.request(), request.response(), Realm.CUSTOMER);
        CartCookie.forget(request);
        return Result.go(request.site().url(""));
    }

    /** A page of this shop only, never another address. */
    static String next(Request request) {
        return request.value("next").matches("[a-z][a-z0-9/-]{0,80}") ? request.value("next") : "account";
    }

    static String device(Request request) {
        return request.request().getHeader("User-Agent");
    }
}
