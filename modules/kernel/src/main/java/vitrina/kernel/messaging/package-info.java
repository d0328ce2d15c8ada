/**
 * What enters and what leaves the house. An outgoing message is a row of the transaction that causes it; a route hands it to its handler afterwards, in
 * order per key, again and again with back-off until it succeeds or is dead. An incoming one is verified, stored once (provider, event id), answered, and
 * worked on afterwards. A durable event is one row per listener, each with a transaction, attempts and an end of its own (decision 18).
 * What was asked twice is done once (Q4). Must not know what a message means.
 */
package vitrina.kernel.messaging;
