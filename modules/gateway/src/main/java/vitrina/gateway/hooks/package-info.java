/**
 * Where providers report ({@code /hooks/<provider>}): the raw bytes are verified by the provider's own adapter, stored once in the inbox and
 * answered at once; the work comes later. Knows no provider.
 */
package vitrina.gateway.hooks;
