/**
 * State machines as data: an enum constant lists where it may go and who may send it there. The same table is asked
 * by the transition, by the page that offers moves, and by the test that walks every machine.
 */
package vitrina.kernel.state;
