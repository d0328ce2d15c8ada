/** How both queues are worked off, on a real PostgreSQL and without a server. */
package vitrina.verify.queues;
