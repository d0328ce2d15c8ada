package vitrina.orders.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vitrina.orders.shipping.FulfilmentMode;

/**
 * What anybody with the link may see.
 *
 * @param statusKey    text key of where it is now
 * @param branch       name of the branch, for a pick-up; else null
 * @param withdrawalUntil last day to withdraw; null where it does not run
 */
public record TrackingView(String number, String firstName, String country, String language, FulfilmentMode mode, String statusKey,
        OrderState state, List<Step> steps, LocalDate promisedFrom, LocalDate promisedTo, String branch,
        LocalDate withdrawalUntil) {

    /**
     * A step of the timeline.
     *
     * @param at when it was reached; null while it lies ahead
     */
    public record Step(String textKey, Instant at) {

        public boolean isReached() {
            return at != null;
        }
    }
}
