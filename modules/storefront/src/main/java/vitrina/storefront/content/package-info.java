/**
 * Shows what the company wrote: pages of the CMS and their blocks, here filled with links, pictures and products (SITE-02, SITE-15). What an
 * editor typed passes {@link Prose} before it reaches a browser.
 * Also the home page, the company's page of that name (SITE-15), and its stores of a country with their hours (SITE-14).
 */
package vitrina.storefront.content;
