/**
 * How an address becomes an answer: pages and acts say {@link vitrina.storefront.page.At where} they are, the router finds them, a page is
 * rendered from the Facelet beside its bean, an act is a plain POST that changes something and redirects. No session, no cookie from a
 * GET (architecture, decision 14). Must not know what any page is about.
 */
package vitrina.storefront.page;
