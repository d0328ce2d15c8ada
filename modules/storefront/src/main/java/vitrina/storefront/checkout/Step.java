package vitrina.storefront.checkout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The questions of the checkout in their order. */
enum Step {
    CONTACT, DELIVERY, PAYMENT;

    /**
     * The question to ask now.
     * @param asked a step to go back to; one that is not reached yet is not shown
     */
    static Step wanted(String asked, Set<Step> answered) {
        var next = Arrays.stream(values()).filter(step -> !answered.contains(step)).findFirst().orElse(PAYMENT);
        return Arrays.stream(values()).filter(step -> step.name().toLowerCase(Locale.ROOT).equals(asked) && step.compareTo(next) <= 0)
                .findFirst().orElse(next);
    }

    String look(Step other, Set<Step> answered) {
        return other == this ? "now" : answered.contains(other) ? "done" : "later";
    }
}
