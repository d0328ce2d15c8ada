/**
 * How an address becomes an answer: pages and acts say {@link vitrina.storefront.page.At where} they are, the router finds them, a page is
 * rendered from the Facelet beside its bean, an act is a plain POST that changes something and redirects. No session, no cookie from a
 * GET (architecture, decision 14). Must not know what any page is about.
 * Also the page for everything that went wrong, with the request's code; it needs neither database nor Faces, for those may be what failed.
 */
package vitrina.storefront.page;
