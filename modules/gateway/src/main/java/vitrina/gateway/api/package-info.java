/**
 * The frame of the REST API under {@code /api/v1}: which resources it has, who calls, and how refusals and faults are told
 * (RFC 9457 problem details). Knows no business.
 * Also where providers report ({@code /hooks/<provider>}): the raw bytes are verified by the provider's own adapter, stored once in the inbox and answered
 * at once; the work comes later.
 */
package vitrina.gateway.api;
