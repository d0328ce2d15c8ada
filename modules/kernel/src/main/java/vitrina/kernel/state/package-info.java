/**
 * State machines as data: an enum constant lists where it may go and who may send it there. The same table is asked by every move, by the page
 * that offers moves, by the test that walks every machine, and by the page of the reference (ADR 0011). It must not know what the states are of.
 */
package vitrina.kernel.state;
