package vitrina.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The company's clock. In sandbox mode it can be moved, so that a voucher of tomorrow can be paid today. */
@ApplicationScoped
public class Clock {

    private volatile Duration shift = Duration.ZERO;

    /** Truncated to microseconds, which is what the database keeps. */
    public Instant now() {
        return Instant.now().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** How far the clock is ahead of real time; zero outside the sandbox. */
    public Duration shift() {
        return shift;
    }

    /** Sandbox only; the caller checks. */
    public void shiftTo(Duration ahead) {
        shift = ahead;
    }
}
