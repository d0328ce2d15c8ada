/**
 * The frame of the REST API under {@code /api/v1}: which resources it has, who calls, and how refusals and faults are told
 * (RFC 9457 problem details). Knows no business.
 */
package vitrina.gateway.api;
