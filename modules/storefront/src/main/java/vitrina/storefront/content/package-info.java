/**
 * Shows what the company wrote: pages of the CMS and their blocks, here filled with links, pictures and products (SITE-02, SITE-15). What an
 * editor typed passes {@link Prose} before it reaches a browser.
 */
package vitrina.storefront.content;
