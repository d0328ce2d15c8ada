package vitrina.catalog.price;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vitrina.kernel.money.Money;

/**
 * The price of a variant in one list.
 * @param group whom the list is for, null for everybody
 * @param listPrice as typed by staff, or null
 */
public record PriceOffer(long listId, int priority, String group, Instant from, Instant until, Money price, Money listPrice) {

    private static final Comparator<PriceOffer> BEST = Comparator.comparingInt(PriceOffer::priority)
            .thenComparing(offer -> offer.group() != null).thenComparingLong(PriceOffer::listId);

    /** The one that counts for this customer group (null for none) at this time. */
    public static Optional<PriceQuote> choose(Collection<PriceOffer> offers, String group, Instant now, String taxClass) {
        return offers.stream().filter(offer -> offer.runs(now) && offer.isFor(group)).max(BEST)
                .map(best -> new PriceQuote(best.price(), best.crossedOut(offers), taxClass));
    }

    /** When the answer may change next without anybody editing anything. */
    public static Stream<Instant> boundaries(Collection<PriceOffer> offers) {
        return offers.stream().flatMap(offer -> Stream.of(Optional.ofNullable(offer.from()), Optional.ofNullable(offer.until())))
                .flatMap(Optional::stream);
    }

    /** Whether its list is the country's base list: everyday prices for everybody. */
    private boolean base() {
        return priority == 0 && group == null && from == null && until == null;
    }

    private boolean runs(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    private boolean isFor(String customerGroup) {
        return group == null || group.equals(customerGroup);
    }

    private Money crossedOut(Collection<PriceOffer> offers) {
        if (listPrice != null || base()) {
            return listPrice;
        }
        return offers.stream().filter(PriceOffer::base)
                .map(offer -> offer.listPrice() == null ? offer.price() : offer.listPrice())
                .filter(higher -> higher.compareTo(price) > 0).findFirst().orElse(null);
    }
}
