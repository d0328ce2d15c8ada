/**
 * What enters the house. A verified event is stored once (provider, event id) and answered; a route works on it
 * afterwards. Must not know what an event means.
 */
package vitrina.kernel.inbox;
