/** How the outbox and the inbox work off what waits: batch by batch, again and again until it is done or dead. Must not know a message of either. */
package vitrina.kernel.queue;
