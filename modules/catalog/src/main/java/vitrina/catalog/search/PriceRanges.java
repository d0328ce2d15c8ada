package vitrina.catalog.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vitrina.kernel.search.SearchRequest.Range;

/**
 * Price ranges of a market: round limits that part its products into about five groups of equal size. Prices are in 1/10,000 of the currency's
 * unit; a range is written in units, from included, to excluded: -50000, 50000-100000, 100000-.
 */
final class PriceRanges {

    private static final int GROUPS = 5;
    private static final int FEWEST = 8;
    private static final int UNIT = 10_000;
    private static final long[] ROUND = {10, 15, 20, 25, 30, 40, 50, 60, 80, 100};

    private PriceRanges() {
    }

    /** @param prices ascending */
    static List<Range> of(long[] prices) {
        TreeSet<Long> limits = new TreeSet<>();
        for (int group = 1; group < GROUPS && prices.length >= FEWEST; group++) {
            long limit = round(prices[prices.length * group / GROUPS] / UNIT);
            if (limit * UNIT > prices[0] && limit * UNIT <= prices[prices.length - 1]) {
                limits.add(limit);
            }
        }
        List<Range> ranges = new ArrayList<>();
        Long from = null;
        for (Long limit : limits) {
            ranges.add(range(from, limit));
            from = limit;
        }
        if (from != null) {
            ranges.add(range(from, null));
        }
        return ranges;
    }

    private static Range range(Long from, Long to) {
        return new Range((from == null ? "" : from) + "-" + (to == null ? "" : to),
                from == null ? 0 : from * UNIT, to == null ? Long.MAX_VALUE : to * UNIT - 1);
    }

    /** The nearest of 1, 1.5, 2 … times a power of ten; 0 stays 0. */
    private static long round(long amount) {
        long power = 1;
        while (amount / power >= 100) {
            power *= 10;
        }
        long best = 0;
        for (long step : ROUND) {
            long candidate = amount < 10 ? step / 10 : step * power;
            if (Math.abs(candidate - amount) < Math.abs(best - amount)) {
                best = candidate;
            }
        }
        return best;
    }

    /** A range as it was written; empty when it is none. */
    static Optional<Range> parse(String code) {
        if (!code.matches("\\d{0,12}(\\.\\d{1,4})?-\\d{0,12}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        int cut = code.indexOf('-');
        long from = units(code.substring(0, cut), 0);
        long to = units(code.substring(cut + 1), Long.MAX_VALUE);
        return Optional.of(new Range(code, from, to == Long.MAX_VALUE ? to : to - 1));
    }

    /** Both limits included, as typed into two fields; null is open. */
    static Range between(BigDecimal from, BigDecimal to) {
        return new Range("", from == null ? 0 : units(from.toPlainString(), 0),
                to == null ? Long.MAX_VALUE : units(to.toPlainString(), Long.MAX_VALUE));
    }

    private static long units(String amount, long empty) {
        if (amount.isEmpty() || amount.equals(".")) {
            return empty;
        }
        BigDecimal units = new BigDecimal(amount).movePointRight(4);
        return units.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : units.longValue();
    }
}
