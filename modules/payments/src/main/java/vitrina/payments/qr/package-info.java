/** Draws a QR code as an SVG picture, so that pages and mails need no image service. Knows nothing of payments. */
package vitrina.payments.qr;
