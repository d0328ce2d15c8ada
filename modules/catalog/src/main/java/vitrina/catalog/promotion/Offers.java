package vitrina.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Promotions that need no coupon, as shoppers read them before and during checkout (PROMO-01, PROMO-03). From memory. */
@ApplicationScoped
public class Offers {

    @Inject
    private Rules rules;

    /** Everything on offer in a country now, the most important first. */
    public List<String> names(String country, String languageTag, Instant now) {
        return open(country, now).map(rule -> name(rule, languageTag)).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * What concerns a product.
     * @param categoryIds with all parents
     */
    public List<String> names(String country, String languageTag, Instant now, long productId, Set<Long> categoryIds) {
        return open(country, now).filter(rule -> !rule.included().isEmpty() && rule.concerns(productId, categoryIds))
                .map(rule -> name(rule, languageTag)).filter(name -> !name.isEmpty()).toList();
    }

    /** When what is on offer changes next by itself; empty when nothing is planned. */
    public Stream<Instant> boundaries() {
        return rules.boundaries();
    }

    private Stream<Rule> open(String country, Instant now) {
        return rules.running(country, now).stream().filter(rule -> !rule.needsCoupon() && !rule.usedUp() && rule.group() == null)
                .sorted(Evaluation.ORDER);
    }

    private static String name(Rule rule, String languageTag) {
        return Saving.name(rule.names(), languageTag);
    }
}
