/**
 * Durable events: a fact that others hear after its commit. One row of the outbox per event and listener, so that each listener has a
 * transaction, attempts and an end of its own, and none hangs on another (decision 18). Must not know what an event means.
 */
package vitrina.kernel.events;
