/**
 * The sandbox as a payment provider like any other: signed addresses of a hosted page, codes for vouchers and instant payments,
 * signed webhooks, refunds by HTTP. Offered only in sandbox mode. It must not know the module {@code sandbox}, which plays the
 * provider's part and is reached over HTTP alone.
 */
package vitrina.payments.sandbox;
