package vitrina.kernel.queue;

import java.util.Locale;

/** The two tables whose rows are messages, and the words in which they differ. */
public enum Queue {

    /** What leaves the house; a message that is done is deleted. */
    OUTBOX("kind", "created_at", "not %s.dead", "dead", "dead = true", "convert_to(body::text, 'UTF8')", "delete from kernel_outbox"),
    /** What enters it; a message that is done stays a while, so that a repetition is recognised. */
    INBOX("provider", "received_at", "%s.state = 'WAITING'", "state = 'DEAD'", "state = 'DEAD'", "body",
            "update kernel_inbox set state = 'DONE', claimed = false, claim = null");

    final String table = "kernel_" + name().toLowerCase(Locale.ROOT);
    /** The column that names the lane. */
    final String lane;
    /** The column that says since when a message waits: since it came, or from the time that it was put off to. */
    final String came;
    final String dead;
    final String die;
    final String body;
    /** What becomes of a message that is done. */
    final String done;
    private final String waits;

    Queue(String lane, String came, String waits, String dead, String die, String body, String done) {
        this.lane = lane;
        this.came = came;
        this.waits = waits;
        this.dead = dead;
        this.die = die;
        this.body = body;
        this.done = done;
    }

    /** Whether a row is neither done nor dead. */
    String waits(String alias) {
        return waits.formatted(alias);
    }
}
