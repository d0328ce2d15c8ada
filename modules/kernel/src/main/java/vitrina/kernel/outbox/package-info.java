/**
 * What leaves the house. A message is a row of the transaction that causes it; a route hands it to its handler
 * afterwards, in order per key, again and again with back-off until it succeeds or is dead. Must not know what a
 * message means.
 */
package vitrina.kernel.outbox;
