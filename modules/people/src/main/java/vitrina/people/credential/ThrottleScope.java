package vitrina.people.credential;

import java.time.Duration;

/** What is counted, each with its own rule; an address is shared by many people and gets more tries. */
public enum ThrottleScope {
    CUSTOMER(5, Duration.ofMinutes(1), Duration.ofMinutes(15)),
    STAFF(5, Duration.ofMinutes(1), Duration.ofMinutes(15)),
    CODE_SENT(4, Duration.ofMinutes(2), Duration.ofMinutes(15)),
    RESET(4, Duration.ofMinutes(2), Duration.ofMinutes(15)),
    ADDRESS(50, Duration.ofMinutes(1), Duration.ofMinutes(15)),
    REGISTRATION(40, Duration.ofMinutes(5), Duration.ofMinutes(30));

    private final ThrottleRule rule;

    ThrottleScope(int free, Duration first, Duration longest) {
        this.rule = new ThrottleRule(free, Duration.ofMinutes(15), first, longest);
    }

    ThrottleRule rule() {
        return rule;
    }
}
