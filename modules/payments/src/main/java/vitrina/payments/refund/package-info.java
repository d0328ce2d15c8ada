/**
 * Giving money back: never more than was captured, each request once, and the provider asked until it answers (Q2, PAY-07, PAY-08).
 * The promise is booked at once; the money leaves the clearing account when the provider has done it.
 * It must not know why money is given back.
 */
package vitrina.payments.refund;
