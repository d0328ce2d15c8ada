/**
 * The pretended provider itself: it takes signed charges, refunds and questions over HTTP, remembers them, and reports decisions by signed webhooks.
 * It plays a company outside the house: it shares no code with the shop's adapter, only a secret.
 */
package vitrina.sandbox.charge;
