package vitrina.orders.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vitrina.kernel.database.Ids;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Scope;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;
import vitrina.people.company.Company;
import vitrina.people.contact.Email;
import vitrina.people.credential.CodePurpose;
import vitrina.people.credential.OneTimeCodes;

/** Shows orders to whoever holds a link or a code. */
@ApplicationScoped
@Transactional
public class Tracking {

    /** As long as the cookie of an order lives. */
    private static final Duration OPEN = Duration.ofDays(7);

    @Inject
    private OrderStore orders;
    @Inject
    private OrderChanges changes;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private Company company;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Transactional(TxType.SUPPORTS)
    public Optional<TrackingView> byToken(String token) {
        return token == null || token.length() > 40 ? Optional.empty() : orders.byTrackingToken(token).map(this::view);
    }

    /** The page data for an order whose reader may see it. */
    @Transactional(TxType.SUPPORTS)
    public TrackingView view(Order order) {
        var reached = reached(order);
        var delivered = reached.get(OrderState.DELIVERED);
        var zone = company.country(order.country()).zone();
        var branch = order.delivery().isPickUp() ? company.branch(order.delivery().branchId()).name() : null;
        return new TrackingView(order.number(), order.firstName(), order.country(), order.language(), order.delivery().mode(),
                order.statusKey(), order.state(), steps(order, reached), order.delivery().promisedFrom(),
                order.delivery().promisedTo(), branch, delivered == null
                        ? null
                        : settings.get(OrderSettings.WITHDRAWAL, Scope.country(order.country()))
                                .until(LocalDate.ofInstant(delivered, zone)));
    }

    /**
     * Sends a code if number and e-mail address belong to one order; the answer is the same if they do not.
     *
     * @param language of the page
     */
    public void askForCode(String number, String email, String language) {
        Email.parse(email).ifPresent(address -> order(number, address).ifPresentOrElse(
                order -> codes.send(CodePurpose.ORDER_LOOK_UP, address, language), () -> codes.decline(address)));
    }

    /**
     * An order that was found.
     *
     * @param accessToken opens the buyer's page of this order for a week; keep it in a cookie, never in an address
     */
    public record Opened(Order order, String accessToken) {}

    /** @throws Refusal people.code-wrong, also when there is no such order */
    public Opened open(String number, String email, String code) {
        var address = Email.parse(email).orElseThrow(() -> new Refusal("people.code-wrong"));
        codes.check(CodePurpose.ORDER_LOOK_UP, address, code);
        var order = order(number, address).orElseThrow(() -> new Refusal("people.code-wrong"));
        var token = Ids.token();
        orders.admit(order, Ids.sha256(token), clock.now().plus(OPEN), clock.now());
        return new Opened(order, token);
    }

    private Optional<Order> order(String number, Email email) {
        return orders.byNumber(number == null ? "" : number.strip().toUpperCase(Locale.ROOT))
                .filter(order -> order.contact().email().equals(email.value()));
    }

    /** When each state was reached last; a step back takes the later ones away. */
    private Map<OrderState, Instant> reached(Order order) {
        var reached = new EnumMap<OrderState, Instant>(OrderState.class);
        if (order.paidAt() != null) {
            reached.put(OrderState.RECEIVED, order.paidAt());
        }
        for (var change : changes.of(order.id())) {
            if (change.kind() == OrderChange.Kind.STATE && !change.isUndone()) {
                var to = OrderState.valueOf(change.to());
                reached.keySet().removeIf(state -> state.compareTo(to) > 0);
                reached.put(to, change.at());
            }
        }
        return reached;
    }

    private static List<TrackingView.Step> steps(Order order, Map<OrderState, Instant> reached) {
        var steps = new ArrayList<TrackingView.Step>();
        steps.add(new TrackingView.Step("orders.step.PLACED", order.placedAt()));
        if (order.stage() != OrderStage.PLACED) {
            steps.add(new TrackingView.Step("orders.stage." + order.stage(), order.placedAt()));
            return steps;
        }
        var way = order.delivery().isPickUp()
                ? List.of(OrderState.RECEIVED, OrderState.IN_PROCESS, OrderState.AT_COUNTER, OrderState.DELIVERED)
                : List.of(OrderState.RECEIVED, OrderState.IN_PROCESS, OrderState.ON_THE_WAY, OrderState.DELIVERED);
        for (var state : way) {
            if (order.state() != OrderState.RETURNED || reached.containsKey(state)) {
                steps.add(new TrackingView.Step("orders.step." + state, reached.get(state)));
            }
        }
        if (order.state() == OrderState.RETURNED) {
            steps.add(new TrackingView.Step("orders.step.RETURNED", reached.get(OrderState.RETURNED)));
        }
        return steps;
    }
}
