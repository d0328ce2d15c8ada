/**
 * What all sandbox pages share: the guard that answers only in sandbox mode and to this machine, and the frame they are drawn in.
 * It must not know what a page does.
 */
package vitrina.sandbox.page;
