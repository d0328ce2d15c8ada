/** How the outbox and the inbox work off what waits: batch by batch. Must not know a message of either. */
package vitrina.kernel.queue;
