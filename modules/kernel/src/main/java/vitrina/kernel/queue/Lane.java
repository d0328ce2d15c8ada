package vitrina.kernel.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * How a lane stands. What waits is the company's, the rest is what this node has done since it started.
 *
 * @param name    the kind of its messages, or the provider of its events
 * @param waiting messages that are neither done nor dead
 * @param since   when the oldest of them came; null when none waits
 * @param dead    messages that were given up and wait for staff
 * @param begun   how often a message was taken in hand
 * @param failed  how often one failed, whether it is tried again or not
 * @param given   how many were given up
 * @param work    time spent on messages, waiting for the throttle included
 * @param resting whether it waits for somebody who does not answer
 */
public record Lane(Queue queue, String name, long waiting, Instant since, long dead, long begun, long done, long failed, long given, Duration work,
        boolean resting) {}
