package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import vitrina.kernel.database.Ids;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.person.Persons;

/**
 * The one place that says who may see or change an order (Q15): staff by permission and branch (ORD-21), a customer who it is or whose proved address it
 * was placed with as a guest, and whoever holds a key to it. Pages, exports, programs and the bot ask here.
 */
@ApplicationScoped
public class OrderAccess {

    @Inject
    private OrderStore store;
    @Inject
    private Persons persons;
    @Inject
    private Clock clock;

    /**
     * For staff; empty also when it is another branch's.
     * @throws Refusal kernel.forbidden
     */
    @Transactional(TxType.SUPPORTS)
    public Optional<Order> byPublicId(UUID publicId) {
        Actors.require(OrderPermissions.READ);
        return store.byPublicId(publicId).filter(OrderAccess::isOfBranch);
    }

    /**
     * For staff; empty also when it is another branch's.
     * @throws Refusal kernel.forbidden
     */
    @Transactional(TxType.SUPPORTS)
    public Optional<Order> byNumber(String number) {
        Actors.require(OrderPermissions.READ);
        return store.byNumber(number).filter(OrderAccess::isOfBranch);
    }

    /**
     * For staff who need it for what they have in hand.
     * @throws Refusal kernel.forbidden, orders.unknown
     */
    @Transactional(TxType.SUPPORTS)
    public Order known(UUID publicId, String permission) {
        Actors.require(permission);
        return store.byPublicId(publicId).filter(OrderAccess::isOfBranch).orElseThrow(() -> new Refusal("orders.unknown"));
    }

    /**
     * The same, to change it: nobody else does until the transaction ends.
     * @throws Refusal kernel.forbidden, orders.unknown
     */
    @Transactional(TxType.MANDATORY)
    public Order locked(UUID publicId, String permission) {
        Actors.require(permission);
        return store.lock(publicId).filter(OrderAccess::isOfBranch).orElseThrow(() -> new Refusal("orders.unknown"));
    }

    private static boolean isOfBranch(Order order) {
        return Actors.current().seesBranch(order.delivery().branchId());
    }

    /** For the buyer: the customer whose order it is, or whoever holds an access token, given at placement or for a code from the e-mail. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Order> mine(UUID publicId, String accessToken) {
        var actor = Actors.current();
        if (actor.isCustomer()) {
            var own = store.own(publicId, persons.everyIdOf(actor.id()), persons.provedEmails(actor.id()));
            if (own.isPresent()) {
                return own;
            }
        }
        return accessToken == null ? Optional.empty() : store.byAccess(publicId, Ids.sha256(accessToken), clock.now());
    }

    /** The signed-in customer's orders, latest first; also those placed as a guest with an address that was proved since. */
    @Transactional(TxType.SUPPORTS)
    public Paged<Order> ofCustomer(Paging paging) {
        var actor = Actors.current();
        if (!actor.isCustomer()) {
            throw new Refusal("kernel.forbidden", "customer");
        }
        var ids = persons.everyIdOf(actor.id());
        var emails = persons.provedEmails(actor.id());
        return Paged.of(store.own(ids, emails, paging.size(), paging.offset()), store.countOwn(ids, emails), paging);
    }
}
