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
import vitrina.storefront.page.Answer;
import vitrina.storefront.page.Visit;

/** What happens at the door: the session cookie, and the guest's cart becoming the customer's. */
@ApplicationScoped
class Entry {

    private static final int THIRTY_DAYS = 30 * 24 * 3600;

    @Inject
    private Carts carts;
    @Inject
    private Sessions sessions;

    /** Lets somebody in and leads to where they wanted to go. */
    Answer in(Visit visit, CustomerSignIn signIn) {
        AccessCookies.write(visit.request(), visit.response(), Realm.CUSTOMER, signIn.token(), THIRTY_DAYS);
        var token = CartCookie.read(visit);
        var before = Actors.enter(sessions.actor(Realm.CUSTOMER, signIn.token()).orElse(Actor.ANONYMOUS));
        try {
            carts.merge(token, signIn.personId());
            CartCookie.forget(visit);
            carts.find(null).map(Cart::pieces).ifPresent(pieces -> CartCookie.keep(visit, null, pieces));
        } finally {
            Actors.restore(before);
        }
        return Answer.go(visit.site().url(next(visit)));
    }

    Answer out(Visit visit) {
        AccessCookies.read(visit.request(), Realm.CUSTOMER).ifPresent(token -> sessions.end(Realm.CUSTOMER, token));
        AccessCookies.clear(visit.request(), visit.response(), Realm.CUSTOMER);
        CartCookie.forget(visit);
        return Answer.go(visit.site().url(""));
    }

    /** A page of this shop only, never another address. */
    static String next(Visit visit) {
        return visit.value("next").matches("[a-z][a-z0-9/-]{0,80}") ? visit.value("next") : "account";
    }

    static String device(Visit visit) {
        return visit.request().getHeader("User-Agent");
    }
}
