/**
 * Bank transfer (PAY-10): the shopper gets the account of the country's seller, sends a receipt, and staff acknowledge the money.
 * No bank is called. It must not know what is paid for.
 */
package vitrina.payments.transfer;
