/** The home page: the company's page of that name, block after block (SITE-15). */
package vitrina.storefront.home;
