package vitrina.catalog.promotion;

import java.time.Instant;
import java.util.Locale;

/**
 * A code that opens a promotion.
 * @param usageLimit null: as often as wanted
 * @param until exclusive, null: without end
 */
public record Coupon(long id, long promotionId, String code, Integer usageLimit, int used, Instant until, boolean active) {

    /** Codes are compared without spaces and in capitals. */
    public static String normal(String typed) {
        return typed.strip().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    boolean usedUp() {
        return usageLimit != null && used >= usageLimit;
    }

    boolean runs(Instant now) {
        return active && (until == null || now.isBefore(until));
    }
}
