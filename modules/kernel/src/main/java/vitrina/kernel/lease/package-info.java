/**
 * Timers that run on one node at a time, however many there are. The lease of a timer is a row; who holds it prolongs it, and who finds it ended
 * takes it with a higher token (decision 20). Must not know what a timer does.
 */
package vitrina.kernel.lease;
