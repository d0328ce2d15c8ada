package vitrina.kernel.queue;

import java.util.concurrent.atomic.LongAdder;

/** What a lane of this node has done since it started. */
final class Tally {

    final LongAdder begun = new LongAdder();
    final LongAdder done = new LongAdder();
    final LongAdder failed = new LongAdder();
    final LongAdder given = new LongAdder();
    final LongAdder nanos = new LongAdder();
}
