/**
 * The world outside, pretended, in sandbox mode and for this machine only: a payment provider that takes signed charges and reports by signed webhooks, the
 * pages it hosts, a list of what is open with buttons for the money that comes or does not, the mail catcher, and the company's clock to move ahead (Q19).
 * It plays companies outside the house: it shares no code with the shop's adapters, only a secret.
 */
package vitrina.sandbox;
