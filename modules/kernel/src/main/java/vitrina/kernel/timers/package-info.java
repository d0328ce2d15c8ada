/**
 * Timers that run on one node at a time, however many there are. The lease of a timer is a row; who holds it prolongs it, and who finds it ended
 * takes it with a higher token (decision 20). One of them deletes what nobody needs any more, so that no table grows for ever: rows of the kernel, and
 * those that modules declare as stale. Must not know what a timer does.
 */
package vitrina.kernel.timers;
