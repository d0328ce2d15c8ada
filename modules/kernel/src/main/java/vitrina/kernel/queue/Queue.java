package vitrina.kernel.queue;

import java.util.Locale;

/** The two tables whose rows are messages, and the words in which they differ. */
public enum Queue {

    /** What leaves the house; a message that is done is deleted. */
    OUTBOX("kind", "not %s.dead", "dead = true", "convert_to(body::text, 'UTF8')", "delete from kernel_outbox"),
    /** What enters it; a message that is done stays a while, so that a repetition is recognised. */
    INBOX("provider", "%s.state = 'WAITING'", "state = 'DEAD'", "body", "update kernel_inbox set state = 'DONE', claimed = false, claim = null");

    final String table = "kernel_" + name().toLowerCase(Locale.ROOT);
    /** The column that names the lane. */
    final String lane;
    final String die;
    final String body;
    /** What becomes of a message that is done. */
    final String done;
    private final String waits;

    Queue(String lane, String waits, String die, String body, String done) {
        this.lane = lane;
        this.waits = waits;
        this.die = die;
        this.body = body;
        this.done = done;
    }

    /** Whether a row is neither done nor dead. */
    String waits(String alias) {
        return waits.formatted(alias);
    }
}
