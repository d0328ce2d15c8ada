/** Address help for forms: what a postal code fills in, and loading the post office's list. */
package vitrina.gateway.addresses;
