package vitrina.orders.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.kernel.timers.Stale;

/** Carts that somebody left standing. Pieces are reserved for orders only, so that nothing but the cart and its lines goes. */
@ApplicationScoped
class LeftCarts implements Stale {

    private static final String EMPTY = "not exists (select from orders_cart_line l where l.cart_id = orders_cart.id)";
    private static final Duration EMPTY_KEPT = Duration.ofDays(2);

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Override
    public List<Rows> staleRows() {
        var now = clock.now();
        return List.of(
                new Rows("orders_cart", "person_id is null and changed_at < ? and " + EMPTY, now.minus(EMPTY_KEPT)),
                new Rows("orders_cart", "person_id is null and changed_at < ?", now.minus(settings.get(CartSettings.KEPT))),
                new Rows("orders_cart", "changed_at < ?", now.minus(settings.get(CartSettings.CUSTOMERS_KEPT))));
    }
}
