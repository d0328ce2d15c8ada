/**
 * What a way of being paid must offer to join the shop: its methods per country, the start of a charge, verified reports and refunds.
 * A provider is one leaf package that implements {@link vitrina.payments.provider.PaymentProvider} and inherits its contract test.
 * It knows nothing of orders, and nothing of how payments are stored.
 * Also QR codes as SVG pictures, so that pages and mails need no image service.
 */
package vitrina.payments.provider;
