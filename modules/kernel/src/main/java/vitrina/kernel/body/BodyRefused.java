package vitrina.kernel.body;

import java.io.IOException;
import vitrina.kernel.refusal.Trouble;

/** A body that is not read to its end. */
final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    /** As HTTP tells it: 413 too large, 408 too slow, 400 malformed, 507 no room to keep it. */
    private final int status;

    BodyRefused(int status, Throwable cause) {
        super("Refused with " + status, cause);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Why a reading failed: for a reason of ours, wherever a library wrapped it, else because the disk did not take it, or it was malformed. */
    static BodyRefused of(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return refused;
            }
        }
        return new BodyRefused(Trouble.behind(failure).isPresent() ? 507 : 400, failure);
    }
}
