package vitrina.catalog.promotion;

import java.time.Instant;
import java.util.Locale;

/**
 * A code that opens a promotion.
 * @param usageLimit null: as often as wanted
 * @param until exclusive, null: without end
 */
public record Coupon(long id, long promotionId, String code, Integer usageLimit, int used, Instant until, boolean active) {

    /** A changed one. */
    public Coupon with(Integer limit, Instant end, boolean on) {
        return new Coupon(id, promotionId, code, limit, used, end, on);
    }

    /** As shoppers type it: codes are compared without spaces and in capitals. */
    public static String normal(String typed) {
        return typed.strip().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    boolean usedUp() {
        return usageLimit != null && used >= usageLimit;
    }

    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }

    boolean runs(Instant now) {
        return active && !isOver(now);
    }
}
