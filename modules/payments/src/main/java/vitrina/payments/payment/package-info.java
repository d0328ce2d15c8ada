/**
 * Payments: attempts to take the money for a reference of another module, each with a state and a due time.
 * Decides which methods a country offers, applies what providers report, and expires what nobody paid.
 * It must not know what is paid for: owners observe {@link vitrina.payments.payment.PaymentSettled} and
 * its sisters, fired inside the transaction.
 */
package vitrina.payments.payment;
